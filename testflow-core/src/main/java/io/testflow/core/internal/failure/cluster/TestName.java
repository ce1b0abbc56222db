package io.testflow.core.internal.failure.cluster;

import io.testflow.core.failure.FailedTest;

/** Tests by name, without parameters. */
final class TestName {

    private TestName() {}

    /** Class and method; the same for all parameters that it runs with. */
    static String of(FailedTest test) {
        String method = test.test().method().orElse(test.displayName());
        int parameters = Math.max(method.indexOf('['), method.indexOf('('));
        return test.test().className() + "#" + (parameters > 0 ? method.substring(0, parameters) : method);
    }
}
