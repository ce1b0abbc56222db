package io.testflow.core.internal.failure.cluster;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.internal.failure.normal.MessageTemplate;

/** Tests by name, without parameters. */
final class TestName {

    private TestName() {}

    /** Class and method; the same for all parameters that it runs with, also where these are in the name. */
    static String of(FailedTest test) {
        String method = test.test().method().orElse(test.displayName());
        int parameters = Math.max(method.indexOf('['), method.indexOf('('));
        String name = parameters > 0 ? method.substring(0, parameters) : method;
        String className = test.test().className();
        String suite = className.indexOf(' ') < 0
                ? className
                : MessageTemplate.of(className).named();
        return suite + "#" + MessageTemplate.of(name).named();
    }
}
