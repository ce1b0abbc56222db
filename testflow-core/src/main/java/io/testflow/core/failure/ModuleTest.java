package io.testflow.core.failure;

import io.testflow.core.plan.TestId;

/**
 * A test of a module: two modules of a build may have tests of the same name.
 *
 * @param module {@code groupId:artifactId}; empty where nobody tells
 * @param test its class and method
 */
public record ModuleTest(String module, TestId test) {

    /** {@code com.acme:shop com.acme.MoneyTest#adds}, or the test alone where nobody tells its module. */
    @Override
    public String toString() {
        return module.isEmpty() ? test.toString() : module + " " + test;
    }
}
