package io.testflow.data;

import io.testflow.core.configuration.WrittenData;
import io.testflow.core.data.DataFailure;
import io.testflow.core.data.DataSet;
import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.data.generate.Generation;
import io.testflow.data.internal.cleanup.Removal;
import io.testflow.data.internal.load.Loader;
import io.testflow.data.internal.load.RowWriter;
import io.testflow.data.internal.load.Session;
import io.testflow.data.internal.load.TableLoad;
import io.testflow.data.internal.postgres.CopyWriter;
import io.testflow.data.internal.schema.Dialect;
import io.testflow.data.internal.schema.HighestNumbers;
import io.testflow.data.internal.schema.Schema;
import io.testflow.data.internal.schema.SchemaReader;
import io.testflow.data.internal.schema.Table;
import io.testflow.data.internal.slice.ContentHash;
import io.testflow.data.internal.slice.Masking;
import io.testflow.data.internal.slice.Picking;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/** A database that takes data. Safe for use by several threads. */
public final class Database {

    private final String name;
    private final Connections connections;

    private Database(String name, Connections connections) {
        this.name = name;
        this.connections = connections;
    }

    /**
     * A database, in which tables are found without naming a schema.
     *
     * @param name what messages call it: the name of the service
     * @param source gives connections to it
     */
    public static Database of(String name, DataSource source) {
        return new Database(name, source::getConnection);
    }

    /**
     * The same at an address of JDBC, with user and password where they are needed. Work on it ends with a {@link UsageException}
     * where no driver on the class path takes the address.
     */
    public static Database of(String name, String url) {
        return new Database(name, Connections.to(url));
    }

    /**
     * Loads a data set, all or nothing, and commits it. An entity goes into the table of its name, a field into the column of its name;
     * upper and lower case and underscores do not matter.
     *
     * @throws UsageException when an entity has no table, a field no column, or tables refer to one another in a circle
     * @throws DataFailure when the database refuses a row or cannot be reached
     */
    public LoadedData load(DataSet data) {
        return load(data, LoadProgress.none());
    }

    /** The same, and tells how far it has come. */
    public LoadedData load(DataSet data, LoadProgress progress) {
        List<TableLoad> loads = new Transaction(name, connections)
                .run("load the data set `" + data.name() + "`", connection -> load(data, progress, connection));
        return new LoadedData(this, data, loads);
    }

    /**
     * Loads a data set of a file: the rows that were frozen, or else those of its definition with what the tables say of columns
     * that it does not name.
     *
     * @throws UsageException when a field says what cannot be, or what was frozen no longer fits; and as {@link #load(DataSet)}
     * @throws DataFailure when the database refuses a row or cannot be reached; the message has the line of the field
     */
    public LoadedData load(WrittenData written, LoadProgress progress) {
        try {
            DataSet data = written.isFrozen() ? written.rows() : written.rows(complete(written.readable()));
            return load(data, progress);
        } catch (DataFailure e) {
            throw written.placed(e);
        }
    }

    /**
     * Loads a data set in a transaction that is rolled back when it is closed; only its connection sees the rows.
     *
     * @throws UsageException when an entity has no table, a field no column, or tables refer to one another in a circle
     * @throws DataFailure when the database refuses a row or cannot be reached
     */
    public HeldData hold(DataSet data) {
        return new Transaction(name, connections).open("load the data set `" + data.name() + "`", connection -> {
            load(data, LoadProgress.none(), connection);
            return new HeldData(name, data, connection);
        });
    }

    /**
     * Reads what the database is made of, so that data can be defined by counts of rows alone.
     *
     * @param dataSet the name of the data set to define
     * @throws DataFailure when the database cannot be reached
     */
    public DatabaseDefinition define(String dataSet) {
        return new Transaction(name, connections).run("be read", connection -> {
            Schema schema = SchemaReader.read(connection);
            return DatabaseDefinition.of(dataSet, schema, HighestNumbers.starts(connection, schema));
        });
    }

    /**
     * A definition with what its tables say of columns that it does not name.
     *
     * @throws UsageException when an entity has no table, a field no column, or the tables cannot have so many rows
     * @throws DataFailure when the database cannot be reached
     */
    public TestData complete(TestData data) {
        DatabaseDefinition definition = define(data.name());
        for (Entity entity : data.entities().values()) {
            definition = definition.rows(entity.name(), entity.count());
            for (Field field : entity.fields()) {
                definition = definition.field(entity.name(), field);
            }
        }
        Map<String, Entity> complete = definition.data().entities();
        return new TestData(data.name(), data.seed(), data.locale(), data.load(), complete);
    }

    /**
     * Takes a part of what is in the database, with its relations, into memory.
     *
     * @param dataSet the name of the data set to make
     * @throws UsageException when the slice names what is not there, or a kind has too few values
     * @throws DataFailure when the database cannot be reached
     */
    public DataSet slice(String dataSet, Slice slice) {
        return slice(dataSet, slice, Generation::of);
    }

    DataSet slice(String dataSet, Slice slice, Function<TestData, DataSet> generation) {
        return new Transaction(name, connections).run("be read", connection -> {
            Schema schema = SchemaReader.read(connection);
            Masking masking = new Masking(schema, slice.key(), generation);
            slice.masks().forEach((column, kind) -> {
                String[] names = column.split("\\.", 2);
                if (names.length < 2) {
                    throw new UsageException(
                            "`" + column + "` names no column. Write table and column: `customer.email`.");
                }
                Table table = schema.table(names[0]);
                masking.mask(table.name(), Schema.column(table, names[1]).name(), kind);
            });
            Session session = Session.of(connection, schema.dialect());
            Picking picking = new Picking(connection, schema);
            picking.take(schema.table(slice.table()), slice.condition(), slice.most(), slice.referring());
            session.end();
            List<Rows> rows = masking.apply(picking);
            return new DataSet(dataSet, ContentHash.of(rows), rows);
        });
    }

    void remove(DataSet data, List<TableLoad> loads) {
        new Transaction(name, connections).run("take out the data set `" + data.name() + "` again", connection -> {
            new Removal(connection, SchemaReader.read(connection)).remove(loads);
            return loads;
        });
    }

    private List<TableLoad> load(DataSet data, LoadProgress progress, Connection connection) throws SQLException {
        Schema schema = SchemaReader.read(connection);
        return new Loader(name, schema, connection, writer(schema, connection), progress::loaded).load(data);
    }

    private static RowWriter writer(Schema schema, Connection connection) throws SQLException {
        return schema.dialect() == Dialect.POSTGRESQL && takesCopy(connection)
                ? new CopyWriter(schema.name())
                : Loader.batches(schema.dialect());
    }

    private static boolean takesCopy(Connection connection) throws SQLException {
        try {
            return CopyWriter.takes(connection);
        } catch (NoClassDefFoundError e) {
            // Another driver than PostgreSQL's own.
            return false;
        }
    }
}
