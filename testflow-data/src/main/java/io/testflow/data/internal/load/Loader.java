package io.testflow.data.internal.load;

import static java.util.stream.Collectors.toCollection;

import io.testflow.core.data.DataFailure;
import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.core.error.UsageException;
import io.testflow.data.internal.order.LoadOrder;
import io.testflow.data.internal.schema.Dialect;
import io.testflow.data.internal.schema.ForeignKey;
import io.testflow.data.internal.schema.Schema;
import io.testflow.data.internal.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Loads a data set in a transaction that somebody else ends. */
public final class Loader {

    /** Is told of rows that are there. */
    public interface Progress {

        /** More rows of an entity. */
        void loaded(String entity, long rows, long all);
    }

    private final String database;
    private final Schema schema;
    private final Connection connection;
    private final Progress progress;
    private final RowWriter writer;

    /**
     * Loads into a database.
     *
     * @param database what messages call it
     * @param writer that its rows go by
     */
    public Loader(String database, Schema schema, Connection connection, RowWriter writer, Progress progress) {
        this.database = database;
        this.schema = schema;
        this.connection = connection;
        this.writer = writer;
        this.progress = progress;
    }

    /** The writer for databases that have no quicker way. */
    public static RowWriter batches(Dialect dialect) {
        return new BatchWriter(dialect);
    }

    /**
     * Loads all entities, and returns them in the order in which they came in.
     *
     * @throws UsageException when an entity has no table, or tables refer to one another in a circle
     * @throws DataFailure when the database refuses a row
     */
    public List<TableLoad> load(DataSet data) throws SQLException {
        Map<Table, TableLoad> loads = match(data);
        Map<Table, Set<String>> columns = new LinkedHashMap<>();
        loads.forEach((table, load) -> columns.put(table, load.columnNames()));
        LoadOrder order = LoadOrder.of(columns);
        Session session = Session.of(connection, schema.dialect());
        try {
            return load(loads, order);
        } catch (RefusedRow refused) {
            throw Refusal.of(database, refused);
        } finally {
            session.end();
        }
    }

    private List<TableLoad> load(Map<Table, TableLoad> loads, LoadOrder order) throws SQLException, RefusedRow {
        Constraints constraints = new Constraints(connection, schema);
        constraints.defer(order.deferred());
        List<TableLoad> loaded = new ArrayList<>();
        for (Table table : order.tables()) {
            TableLoad load = GivenNumbers.reserve(connection, there(loads, table));
            loaded.add(write(load, open(load, order)));
        }
        for (TableLoad load : loaded) {
            new SecondPass(connection, schema.dialect()).close(load, open(load, order));
        }
        constraints.checkDeferred(order.deferred());
        for (TableLoad load : loaded) {
            new Sequences(connection, schema).moveBehind(load);
        }
        return loaded;
    }

    private static TableLoad there(Map<Table, TableLoad> loads, Table table) {
        return Objects.requireNonNull(loads.get(table));
    }

    private Map<Table, TableLoad> match(DataSet data) {
        Map<Table, TableLoad> loads = new LinkedHashMap<>();
        for (Rows rows : data.entities()) {
            TableLoad load = TableLoad.of(rows, schema);
            TableLoad other = loads.putIfAbsent(load.table(), load);
            if (other != null) {
                throw new UsageException("`" + other.rows().entity() + "` and `" + rows.entity()
                        + "` are both meant for the table `" + load.table().name() + "`. Rename one of them.");
            }
        }
        return loads;
    }

    /** The references of a table that have to wait: those of a circle, and where each row is checked at once those to itself. */
    private Set<ForeignKey> open(TableLoad load, LoadOrder order) {
        Set<ForeignKey> open = load.table().foreignKeys().stream()
                .filter(order.open()::contains)
                .collect(toCollection(LinkedHashSet::new));
        if (!writer.checksAtTheEnd()) {
            load.table().foreignKeys().stream()
                    .filter(ForeignKey::reflexive)
                    .filter(key -> load.columnNames().containsAll(key.columns()))
                    .filter(key -> LoadOrder.canFollow(load.table(), key, load.columnNames()))
                    .forEach(open::add);
        }
        return open;
    }

    private TableLoad write(TableLoad load, Set<ForeignKey> open) throws SQLException, RefusedRow {
        Set<Integer> fields = new HashSet<>();
        for (ForeignKey key : open) {
            SecondPass.columns(load, key).forEach(column -> fields.add(load.field(column.name())));
        }
        Rows rows = fields.isEmpty() ? load.rows() : new OpenRows(load.rows(), fields);
        Told told = new Told(rows, progress);
        writer.write(connection, new TableLoad(load.table(), load.columns(), rows), told);
        return GivenNumbers.after(load, told.numbers());
    }
}
