package io.testflow.data.internal.load;

import java.sql.Connection;
import java.sql.SQLException;

/** A way to put rows into a table. */
public interface RowWriter {

    /** Is told what is there. */
    interface Receipt {

        /** So many rows more are there. */
        void rows(long more);

        /** The database has given this number to the next row. */
        void number(long number);
    }

    /**
     * Writes all rows.
     *
     * @throws RefusedRow when the database does not take one
     * @throws SQLException when it fails otherwise
     */
    void write(Connection connection, TableLoad load, Receipt receipt) throws SQLException, RefusedRow;

    /** Whether a row may refer to one that comes later. */
    boolean checksAtTheEnd();
}
