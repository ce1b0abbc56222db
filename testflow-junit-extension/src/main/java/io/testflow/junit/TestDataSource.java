package io.testflow.junit;

import io.testflow.core.data.TestData;

/** Defines a data set in Java; a class with a constructor without parameters. */
@FunctionalInterface
public interface TestDataSource {

    /** The definition. */
    TestData data();
}
