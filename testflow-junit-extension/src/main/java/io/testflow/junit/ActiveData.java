package io.testflow.junit;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.TestData;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** A data set that tests have, until they are over. */
final class ActiveData implements CloseableResource, AutoCloseable {

    private final TestData definition;
    private final DataSet rows;
    private final Runnable end;

    /**
     * A data set.
     *
     * @param definition with the seed that holds
     * @param rows what is made of it
     * @param end takes it out of the database that it is in
     */
    ActiveData(TestData definition, DataSet rows, Runnable end) {
        this.definition = definition;
        this.rows = rows;
        this.end = end;
    }

    TestData definition() {
        return definition;
    }

    DataSet rows() {
        return rows;
    }

    @Override
    public void close() {
        end.run();
    }
}
