package io.testflow.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.PlanMode;
import io.testflow.launcher.fixture.Fixtures.Ancient;
import io.testflow.launcher.fixture.Fixtures.AncientSuite;
import io.testflow.launcher.fixture.Fixtures.Base;
import io.testflow.launcher.fixture.Fixtures.Both;
import io.testflow.launcher.fixture.Fixtures.First;
import io.testflow.launcher.fixture.Fixtures.Many;
import io.testflow.launcher.fixture.Fixtures.Old;
import io.testflow.launcher.fixture.Fixtures.OldMany;
import io.testflow.launcher.fixture.Fixtures.OldSuite;
import io.testflow.launcher.fixture.Fixtures.OldToo;
import io.testflow.launcher.fixture.Fixtures.Outer;
import io.testflow.launcher.fixture.Fixtures.Plain;
import io.testflow.launcher.fixture.Fixtures.Second;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanFilterTest {

    @TempDir
    private Path directory;

    @Test
    void leaves_out_the_method_that_the_plan_skips() throws Exception {
        Build build = build().runs(Plain.class, 1).skips(Plain.class, "one").plan();

        assertThat(build.run(Plain.class)).containsExactly("Plain/two()");
    }

    @Test
    void leaves_out_every_method_of_a_class_that_the_plan_skips() throws Exception {
        Build build = build().skips(Plain.class).plan();

        assertThat(build.run(Plain.class, Outer.class)).containsExactly("Outer/outer()", "Outer/Inner/inner()");
    }

    @Test
    void runs_a_method_that_the_plan_wants_of_a_class_that_it_skips() throws Exception {
        Build build = build().skips(Plain.class).runs(Plain.class, "one").plan();

        assertThat(build.run(Plain.class)).containsExactly("Plain/one()");
    }

    @Test
    void runs_a_test_that_the_plan_both_wants_and_skips() throws Exception {
        Build build = build().skips(Plain.class).runs(Plain.class, 0).plan();

        assertThat(build.run(Plain.class)).hasSize(2);
    }

    @Test
    void runs_a_nested_class_that_the_plan_does_not_know() throws Exception {
        Build build = build().skips(Outer.class).plan();

        assertThat(build.run(Outer.class)).containsExactly("Outer/Inner/inner()");
    }

    @Test
    void leaves_out_a_nested_class_of_a_class_that_runs() throws Exception {
        Build build = build().runs(Outer.class, 0)
                .skips(Class.forName(Outer.class.getName() + "$Inner"))
                .plan();

        assertThat(build.run(Outer.class)).containsExactly("Outer/outer()");
    }

    @Test
    void leaves_out_a_method_that_makes_tests_while_it_runs() throws Exception {
        Build build = build().skips(Many.class, "parameterized")
                .skips(Many.class, "dynamic")
                .plan();

        assertThat(build.run(Many.class)).hasSize(2).allMatch(test -> test.contains("repeated"));
    }

    @Test
    void judges_an_inherited_test_by_the_class_that_inherits_it() throws Exception {
        Build build = build().skips(First.class, "inherited")
                .skips(Base.class)
                .runs(Second.class, 0)
                .plan();

        assertThat(build.run(First.class, Second.class))
                .containsExactly("First/Deep/deep()", "Second/inherited()", "Second/Deep/deep()");
    }

    @Test
    void runs_an_inherited_nested_class_where_the_class_that_inherits_it_is_wanted() throws Exception {
        Build build = build().skips(First.class)
                .runs(Second.class, 0)
                .skips(Class.forName(Base.class.getName() + "$Deep"))
                .plan();

        assertThat(build.run(First.class, Second.class)).containsExactly("Second/inherited()", "Second/Deep/deep()");
    }

    @Test
    void leaves_out_the_tests_of_a_suite_that_is_skipped_too() throws Exception {
        Build build = build().skips(Both.class).skips(Plain.class, "one").plan();

        assertThat(build.run(Both.class)).singleElement().asString().endsWith("Plain/two()");
    }

    @Test
    void runs_all_tests_of_a_suite_that_is_wanted_itself() throws Exception {
        Build build = build().runs(Both.class, 0).skips(Plain.class).plan();

        assertThat(build.run(Both.class)).hasSize(2);
    }

    @Test
    void runs_all_tests_of_a_suite_that_the_plan_does_not_know() throws Exception {
        Build build = build().skips(Plain.class).plan();

        assertThat(build.run(Both.class)).hasSize(2);
    }

    @Test
    void judges_tests_of_junit_4() throws Exception {
        Build build = build().skips(Old.class, "inherited")
                .skips(OldToo.class)
                .skips(OldMany.class, "old")
                .plan();

        assertThat(build.run(Old.class, OldToo.class, OldMany.class))
                .singleElement()
                .asString()
                .contains("own");
    }

    @Test
    void runs_a_test_of_junit_4_that_another_class_inherits_too() throws Exception {
        Build build = build().skips(Old.class).runs(OldToo.class, 0).plan();

        assertThat(build.run(Old.class, OldToo.class))
                .singleElement()
                .asString()
                .contains("OldToo");
    }

    @Test
    void runs_all_tests_of_a_suite_of_junit_4_that_is_wanted_itself() throws Exception {
        Build build = build().runs(OldSuite.class, 0).skips(Old.class).plan();

        assertThat(build.run(OldSuite.class)).hasSize(2);
    }

    @Test
    void leaves_out_the_tests_of_a_suite_of_junit_4_that_is_skipped_too() throws Exception {
        Build build = build().skips(OldSuite.class).skips(Old.class, "own").plan();

        assertThat(build.run(OldSuite.class)).singleElement().asString().contains("inherited");
    }

    @Test
    void runs_a_test_that_stands_under_a_skipped_class_where_its_own_class_is_wanted() throws Exception {
        Build build = build().skips(AncientSuite.class).runs(Ancient.class, 0).plan();

        assertThat(build.run(AncientSuite.class)).hasSize(1);
    }

    @Test
    void leaves_out_a_test_where_neither_the_class_that_it_stands_under_nor_its_own_is_wanted() throws Exception {
        Build build = build().skips(AncientSuite.class).skips(Ancient.class).plan();

        assertThat(build.run(AncientSuite.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PlanMode.class, names = "SELECT", mode = EnumSource.Mode.EXCLUDE)
    void runs_everything_in_a_mode_that_leaves_nothing_out(PlanMode mode) throws Exception {
        Build build = build().skips(Plain.class).plan(mode, Build.ID, LauncherVersion.own());

        assertThat(build.run(Plain.class)).hasSize(2);
        assertThat(build.notes()).isEmpty();
    }

    @Test
    void runs_everything_where_no_build_says_otherwise() throws Exception {
        Build build = build().skips(Plain.class).plan();

        assertThat(build.launch(Plain.class)).hasSize(2);
        assertThat(build.directory().results()).isEmpty();
    }

    private Build build() {
        return new Build(directory);
    }
}
