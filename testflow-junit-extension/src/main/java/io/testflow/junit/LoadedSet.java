package io.testflow.junit;

import io.testflow.core.configuration.WrittenData;
import io.testflow.core.data.DataSet;
import io.testflow.data.Database;
import io.testflow.data.LoadedData;
import io.testflow.environment.RunningEnvironment;

/** A data set in the database of a service. */
final class LoadedSet {

    private LoadedSet() {}

    /**
     * Loads rows into a database.
     *
     * @param others whether others have the database too, so that the rows have to go behind the tests
     */
    static ActiveData of(WrittenData written, RunningEnvironment environment, boolean others, Runnable end) {
        String service = written.data().load().orElseThrow();
        Database database = Database.of(service, environment.dataSource(service));
        DataSet rows = written.rows();
        LoadedData loaded = database.load(rows);
        return new ActiveData(written.data(), rows, () -> {
            try {
                if (others) {
                    loaded.close();
                }
            } finally {
                end.run();
            }
        });
    }
}
