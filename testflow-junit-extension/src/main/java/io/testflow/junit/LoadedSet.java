package io.testflow.junit;

import io.testflow.core.configuration.WrittenData;
import io.testflow.core.data.DataSet;
import io.testflow.core.environment.Endpoint;
import io.testflow.data.Database;
import io.testflow.data.HttpTarget;
import io.testflow.data.LoadProgress;
import io.testflow.data.LoadedData;
import io.testflow.data.SentData;
import io.testflow.environment.RunningEnvironment;
import java.net.URI;

/** A data set in a service of the environment. */
final class LoadedSet {

    private LoadedSet() {}

    /**
     * Loads rows into a database, or sends them to a service that is none.
     *
     * @param others whether others have the service too, so that the rows have to go behind the tests
     */
    static ActiveData of(WrittenData written, RunningEnvironment environment, boolean others, Runnable end) {
        Endpoint service = environment.endpoint(written.data().load().orElseThrow());
        if (!service.has(Endpoint.JDBC_URL) && service.has(Endpoint.URL)) {
            DataSet rows = written.rows();
            SentData sent = HttpTarget.of(service.service(), URI.create(service.property(Endpoint.URL)))
                    .send(rows);
            return new ActiveData(written.data(), rows, ending(others, sent::close, end));
        }
        LoadedData loaded = Database.of(service.service(), environment.dataSource(service.service()))
                .load(written, LoadProgress.none());
        return new ActiveData(written.data(), loaded.data(), ending(others, loaded::close, end));
    }

    private static Runnable ending(boolean others, Runnable remove, Runnable end) {
        return () -> {
            try {
                if (others) {
                    remove.run();
                }
            } finally {
                end.run();
            }
        };
    }
}
