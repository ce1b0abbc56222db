package io.testflow.data.planted;

import org.postgresql.copy.CopyManager;

/** An arrow from the data to a driver of one of its packages. */
public final class DataCopies {

    Class<?> driver() {
        return CopyManager.class;
    }
}
