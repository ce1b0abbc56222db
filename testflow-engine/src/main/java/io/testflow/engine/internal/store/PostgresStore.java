package io.testflow.engine.internal.store;

import io.testflow.core.configuration.StoreLocation.Postgres;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotFile;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps snapshots in a table of a PostgreSQL database, {@code testflow.snapshot}, which it makes when it is first used.
 *
 * <p>Connects when it is first asked, so that a database that is away costs nothing before.
 */
final class PostgresStore implements SnapshotStore {

    private static final String OF_LINE = " WHERE module = ? AND execution = ? AND key = ?";

    private final Postgres place;
    private final PostgresConnection database;

    PostgresStore(Postgres place) {
        this.place = place;
        this.database = new PostgresConnection(place);
    }

    @Override
    public Lines lines() throws IOException {
        return database.ask(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                            "SELECT DISTINCT module, execution, key FROM testflow.snapshot");
                    ResultSet rows = query.executeQuery()) {
                List<SnapshotLine> lines = new ArrayList<>();
                while (rows.next()) {
                    lines.add(new SnapshotLine(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
                return new Lines(lines, List.of());
            }
        });
    }

    @Override
    public Listing list(SnapshotLine line) throws IOException {
        return database.ask(connection -> {
            try (PreparedStatement query =
                    of(connection, "SELECT id, commit, clean, made FROM testflow.snapshot" + OF_LINE, line)) {
                return new Listing(stored(query, line), List.of());
            }
        });
    }

    private static List<StoredSnapshot> stored(PreparedStatement query, SnapshotLine line) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            List<StoredSnapshot> found = new ArrayList<>();
            while (rows.next()) {
                SnapshotOrigin origin = new SnapshotOrigin(
                        line.module(),
                        line.execution(),
                        line.key(),
                        rows.getString(2),
                        rows.getBoolean(3),
                        rows.getObject(4, OffsetDateTime.class).toInstant());
                found.add(new StoredSnapshot(origin, rows.getString(1)));
            }
            return found;
        }
    }

    @Override
    public Snapshot read(StoredSnapshot stored) throws IOException, UnreadableFileException {
        Path name = Path.of(stored.id());
        Optional<byte[]> content = database.ask(connection -> content(connection, stored));
        if (content.isEmpty()) {
            throw new UnreadableFileException(name, "there is no such snapshot in " + place);
        }
        Snapshot read = SnapshotFile.parse(name, content.get());
        if (!read.origin().equals(stored.origin())) {
            throw new UnreadableFileException(name, "it is of something else than its row in " + place + " says");
        }
        return read;
    }

    private static Optional<byte[]> content(Connection connection, StoredSnapshot stored) throws SQLException {
        try (PreparedStatement query =
                        of(connection, "SELECT content FROM testflow.snapshot" + OF_LINE + " AND id = ?", stored);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
        }
    }

    @Override
    public StoredSnapshot save(Snapshot snapshot) throws IOException {
        SnapshotOrigin origin = snapshot.origin();
        byte[] content = SnapshotFile.bytes(snapshot);
        StoredSnapshot stored = new StoredSnapshot(origin, SnapshotName.file(origin, content));
        return database.ask(connection -> {
            try (PreparedStatement insert = of(
                    connection,
                    "INSERT INTO testflow.snapshot (module, execution, key, id, commit, clean, made, content)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    stored)) {
                insert.setString(5, origin.commit());
                insert.setBoolean(6, origin.clean());
                insert.setObject(7, origin.made().atOffset(ZoneOffset.UTC));
                insert.setBytes(8, content);
                insert.executeUpdate();
                return stored;
            }
        });
    }

    @Override
    public void remove(List<StoredSnapshot> surplus) throws IOException {
        database.ask(connection -> {
            int removed = 0;
            for (StoredSnapshot each : surplus) {
                try (PreparedStatement delete =
                        of(connection, "DELETE FROM testflow.snapshot" + OF_LINE + " AND id = ?", each)) {
                    removed += delete.executeUpdate();
                }
            }
            return removed;
        });
    }

    private static PreparedStatement of(Connection connection, String sql, SnapshotLine line) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, line.module());
        statement.setString(2, line.execution());
        statement.setString(3, line.key());
        return statement;
    }

    private static PreparedStatement of(Connection connection, String sql, StoredSnapshot stored) throws SQLException {
        PreparedStatement statement = of(connection, sql, stored.origin().line());
        statement.setString(4, stored.id());
        return statement;
    }

    @Override
    public void close() {
        database.close();
    }
}
