package io.testflow.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.TestId;
import java.io.File;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

class TestOwnerTest {

    private static final TestId USER = TestId.ofClass("com.acme.UserTest");

    @Test
    void gives_a_method_to_the_class_that_it_stands_under_whichever_declares_it() {
        assertThat(TestOwner.of(MethodSource.from("com.acme.Base", "total"), USER))
                .isEqualTo(TestId.ofMethod("com.acme.UserTest", "total"));
    }

    @Test
    void knows_no_owner_of_a_method_that_stands_under_no_class() {
        assertThat(TestOwner.of(MethodSource.from("com.acme.Base", "total"), null))
                .isNull();
    }

    @Test
    void gives_a_nested_class_to_itself() {
        assertThat(TestOwner.of(ClassSource.from("com.acme.UserTest$Inner"), USER))
                .isEqualTo(TestId.ofClass("com.acme.UserTest$Inner"));
    }

    @Test
    void gives_what_a_method_makes_to_the_method_wherever_it_comes_from() {
        TestId factory = TestId.ofMethod("com.acme.UserTest", "factory");

        assertThat(TestOwner.of(ClassSource.from("com.acme.Other"), factory)).isEqualTo(factory);
        assertThat(TestOwner.of(MethodSource.from("com.acme.Other", "other"), factory))
                .isEqualTo(factory);
        assertThat(TestOwner.of(null, factory)).isEqualTo(factory);
    }

    @Test
    void gives_what_is_no_class_to_the_class_above() {
        FileSource file = FileSource.from(new File("some.feature"), FilePosition.from(1));

        assertThat(TestOwner.of(file, USER)).isEqualTo(USER);
        assertThat(TestOwner.of(file, null)).isNull();
    }
}
