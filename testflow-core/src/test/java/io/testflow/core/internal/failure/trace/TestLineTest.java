package io.testflow.core.internal.failure.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.SourceLine;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TestLineTest {

    private static final SourceLine NOWHERE = new SourceLine("", 0);

    @Test
    void is_the_topmost_frame_in_the_class_of_the_test() {
        assertThat(line(
                        "com.acme.SumTest$Adds",
                        NOWHERE,
                        "org.assertj.X.y(X.java:1)",
                        "com.acme.SumTest.adds(SumTest.java:7)"))
                .contains(new SourceLine("com/acme/SumTest.java", 7));
        assertThat(line("com.acme.SumTest", NOWHERE, "com.acme.SumTester.adds(SumTester.java:7)"))
                .isEmpty();
    }

    @Test
    void is_the_frame_in_the_module_of_a_test_of_python() {
        String frame = "File \"/app/tests/test_sum.py\", line 7, in test_adds";

        assertThat(line("tests.test_sum", NOWHERE, "File \"/app/src/sum.py\", line 2, in add", frame))
                .contains(new SourceLine("/app/tests/test_sum.py", 7));
        assertThat(line("tests.test_sum.TestAdds", NOWHERE, "File \"/app/src/sum.py\", line 2, in add", frame))
                .contains(new SourceLine("/app/tests/test_sum.py", 7));
    }

    @Test
    void is_the_frame_in_the_file_that_the_runner_names_else_that_file() {
        SourceLine declared = new SourceLine("tests/sum.test.js", 3);

        assertThat(line("adds", declared, "add (/app/src/sum.js:2:1)", "<anonymous> (/app/tests/sum.test.js:9:1)"))
                .contains(new SourceLine("/app/tests/sum.test.js", 9));
        assertThat(line("adds", declared)).contains(declared);
    }

    @Test
    void is_the_first_frame_outside_of_libraries_where_nothing_else_is_known() {
        assertThat(line(
                        "adds",
                        NOWHERE,
                        "expect (/app/node_modules/x/index.js:1:1)",
                        "Object.<anonymous> (sum.test.js:9:1)"))
                .contains(new SourceLine("sum.test.js", 9));
    }

    private static Optional<SourceLine> line(String className, SourceLine declared, String... frames) {
        return TestLine.of(new Failure("E", "", List.of(frames), null), TestId.ofMethod(className, "adds"), declared);
    }
}
