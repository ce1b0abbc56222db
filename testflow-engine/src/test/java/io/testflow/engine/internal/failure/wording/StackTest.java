package io.testflow.engine.internal.failure.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Ownership;
import io.testflow.core.failure.Suspect;
import io.testflow.core.failure.Verdict.Kind;
import io.testflow.core.result.Failure;
import io.testflow.engine.failure.Reports;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackTest {

    private final ProjectFrames acme = project("com.acme.cart.CartTest");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.acme.cart.Cart.total(Cart.java:57)",
                "app//com.acme.Main.main(Main.java:1)",
                "File \"tests/cart_test.py\", line 12, in test_total",
                "Object.<anonymous> (src/cart.test.js:3:4)"
            })
    void frames_of_the_packages_and_files_of_the_project_are_its_own(String frame) {
        assertThat(acme.contains(frame)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.junit.jupiter.api.AssertionUtils.fail(AssertionUtils.java:39)",
                "java.base/java.util.ArrayList.forEach(ArrayList.java:1511)",
                "com.google.common.base.Preconditions.checkState(Preconditions.java:1)",
                "File \"/venv/lib/python3.12/site-packages/_pytest/runner.py\", line 10, in call",
                "Object.run (node_modules/jest/build/run.js:3:4)",
                "process (node:internal/process:95:5)"
            })
    void frames_of_libraries_are_not(String frame) {
        assertThat(acme.contains(frame)).isFalse();
    }

    @Test
    void runners_are_no_part_of_a_project_of_the_same_organisation() {
        ProjectFrames apache = project("org.apache.commons.cli.OptionTest");

        assertThat(apache.contains("org.apache.commons.cli.Option.parse(Option.java:1)"))
                .isTrue();
        assertThat(apache.contains("org.apache.maven.surefire.booter.Main.main(Main.java:1)"))
                .isFalse();
    }

    @Test
    void packages_of_suspects_are_of_the_project() {
        Suspect suspect = new Suspect("org.apache.commons.cli.Option#parse(int)", 1, true, null, null, List.of());
        ProjectFrames project = ProjectFrames.of(Reports.of(Reports.finding(
                "a",
                Kind.UNDECIDED,
                List.of(Reports.test("com.acme.ATest", "a", "a")),
                List.of(suspect),
                new Ownership.Unowned("nobody"))));

        assertThat(project.contains("org.apache.commons.cli.Parser.of(Parser.java:2)"))
                .isTrue();
        assertThat(acme.contains("org.apache.commons.cli.Parser.of(Parser.java:2)"))
                .isFalse();
    }

    @Test
    void neighbours_of_the_same_kind_are_together() {
        Stack stack = Stack.of(Reports.thrown("com.acme.cart.CartTest", "total", "expected: 1", 3), acme);

        Stack.Part part = stack.parts().get(0);
        assertThat(part.head()).isEqualTo("org.opentest4j.AssertionFailedError: expected: 1");
        assertThat(part.runs()).extracting(Stack.Run::ofProject).containsExactly(false, true, false);
        assertThat(part.runs().get(1).frames())
                .containsExactly(
                        "com.acme.cart.Cart.total(Cart.java:57)", "com.acme.cart.CartTest.total(CartTest.java:42)");
    }

    @Test
    void counts_what_is_too_much_to_read() {
        Failure failure = null;
        for (int i = 0; i < 14; i++) {
            failure = new Failure("E" + i, "x".repeat(9000), Collections.nCopies(200, "a.B.c(B.java:1)"), failure);
        }

        Stack stack = Stack.of(failure, acme);

        assertThat(stack.parts()).hasSize(10);
        assertThat(stack.moreCauses()).isEqualTo(4);
        assertThat(stack.parts().get(0).type()).isEqualTo("E13");
        assertThat(stack.parts().get(0).message()).hasSize(4000);
        assertThat(stack.parts().get(0).runs().get(0).frames()).hasSize(120);
        assertThat(stack.parts().get(0).moreFrames()).isEqualTo(80);
    }

    private static ProjectFrames project(String testClass) {
        FailedTest test = Reports.test(testClass, "total", "expected: 1");
        return ProjectFrames.of(Reports.of(Reports.finding("a", Kind.UNDECIDED, List.of(test))));
    }
}
