package io.testflow.engine.internal.failure.wording;

import io.testflow.core.failure.FailedTest;

/** How a failed test is called. */
public final class TestNames {

    private static final int LONGEST = 300;

    private TestNames() {}

    /** {@code OrderTest.total}, followed by the name that a person reads where that says more. */
    public static String of(FailedTest test) {
        String method = test.test().method().orElse("");
        String name = test.test().simpleClassName() + (method.isEmpty() ? "" : "." + method);
        String display = test.displayName();
        boolean saysMore = !display.isBlank() && !display.equals(method) && !display.equals(method + "()");
        return PlainText.line(saysMore ? name + " " + display : name, LONGEST);
    }
}
