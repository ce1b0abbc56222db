package io.testflow.data.internal.postgres;

import io.testflow.data.internal.load.RefusedRow;
import io.testflow.data.internal.load.RowWriter;
import io.testflow.data.internal.load.TableLoad;
import io.testflow.data.internal.postgres.Portions.Portion;
import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Writes rows into PostgreSQL by COPY. */
public final class CopyWriter implements RowWriter {

    private final String schema;

    /** Writes into tables of a schema. */
    public CopyWriter(String schema) {
        this.schema = schema;
    }

    /** Whether a connection is one of PostgreSQL's own driver, or has one inside. */
    public static boolean takes(Connection connection) throws SQLException {
        return connection.isWrapperFor(BaseConnection.class);
    }

    @Override
    public boolean checksAtTheEnd() {
        return true;
    }

    @Override
    public void write(Connection connection, TableLoad load, Receipt receipt) throws SQLException, RefusedRow {
        if (load.rows().count() == 0) {
            return;
        }
        try (Portions portions = new Portions(new CopyEncoder(load), load.rows().count())) {
            copy(connection, load, portions, receipt);
        } catch (SQLException e) {
            ServerComplaint complaint = ServerComplaint.of(e);
            if (!complaint.isAboutData()) {
                throw e;
            }
            throw new RefusedRow(load, complaint.row(load), complaint.complaint(), e);
        }
    }

    private void copy(Connection connection, TableLoad load, Portions portions, Receipt receipt) throws SQLException {
        CopyIn copy = new CopyManager(connection.unwrap(BaseConnection.class)).copyIn(statement(load));
        try {
            while (portions.hasNext()) {
                Portion portion = portions.next();
                copy.writeToCopy(portion.buffer().bytes(), 0, portion.buffer().size());
                receipt.rows(portion.rows());
                portions.done(portion);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private String statement(TableLoad load) {
        List<String> columns = load.columns().stream().map(Column::name).toList();
        return "copy " + Dialect.POSTGRESQL.quote(schema) + "."
                + Dialect.POSTGRESQL.quote(load.table().name()) + " (" + Dialect.POSTGRESQL.quote(columns)
                + ") from stdin";
    }
}
