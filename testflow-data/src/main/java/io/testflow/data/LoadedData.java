package io.testflow.data;

import io.testflow.core.data.DataFailure;
import io.testflow.core.data.DataSet;
import io.testflow.data.internal.load.TableLoad;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A data set that is in a database. Safe for use by several threads. */
public final class LoadedData implements AutoCloseable {

    private final Database database;
    private final DataSet data;
    private final List<TableLoad> loads;
    private final AtomicBoolean closed = new AtomicBoolean();

    LoadedData(Database database, DataSet data, List<TableLoad> loads) {
        this.database = database;
        this.data = data;
        this.loads = List.copyOf(loads);
    }

    /** What was loaded. */
    public DataSet data() {
        return data;
    }

    /**
     * Takes it out again: deletes its rows by their keys in reverse order, and before each the rows that refer to it, whoever has made
     * them. Rows that are no longer there are none too few. A second call does nothing.
     *
     * @throws DataFailure when the database does not let go of one; all of them are still there then
     */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            database.remove(data, loads);
        }
    }
}
