package io.testflow.junit.planted;

import io.testflow.data.internal.schema.Schema;

/** A way of the extension into the inside of the data. */
public final class ExtensionKnowsTheInsideOfTheData {

    Class<?> inside() {
        return Schema.class;
    }
}
