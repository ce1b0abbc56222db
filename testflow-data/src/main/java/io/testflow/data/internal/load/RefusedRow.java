package io.testflow.data.internal.load;

import java.sql.SQLException;

/** A row that the database does not take. */
public final class RefusedRow extends Exception {

    /** The number of a row that nobody knows. */
    public static final long UNKNOWN = -1;

    private static final long serialVersionUID = 1L;

    private final transient TableLoad load;
    private final long row;
    private final Complaint complaint;

    /**
     * A refused row.
     *
     * @param row from 0, or {@link #UNKNOWN}
     * @param complaint what the database says
     */
    public RefusedRow(TableLoad load, long row, Complaint complaint, SQLException cause) {
        super(complaint.message(), cause);
        this.load = load;
        this.row = row;
        this.complaint = complaint;
    }

    TableLoad load() {
        return load;
    }

    long row() {
        return row;
    }

    Complaint complaint() {
        return complaint;
    }
}
