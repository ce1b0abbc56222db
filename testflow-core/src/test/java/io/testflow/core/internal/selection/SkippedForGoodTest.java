package io.testflow.core.internal.selection;

import static io.testflow.core.internal.classgraph.SummaryBuilder.test;
import static io.testflow.core.internal.classgraph.SummaryBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.SummaryBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tests stay skipped as long as their code and the place where they run stay what they are. */
class SkippedForGoodTest {

    @Test
    void a_test_is_disabled_by_itself_its_class_a_class_around_or_an_annotation_of_the_project() {
        String disabled = "org.junit.jupiter.api.Disabled";
        SummaryBuilder later = type("a.Later").annotated(disabled).access(0x2600);
        SummaryBuilder one = test("a.One", "runs").methodWith("rests", "org.junit.jupiter.api.Test", disabled);
        SummaryBuilder two = test("a.Two", "rests").annotated("org.junit.Ignore");
        SummaryBuilder inner = test("a.Two$In", "rests").annotated("org.junit.jupiter.api.Nested");
        SummaryBuilder three = test("a.Three", "rests").annotated("a.Later");
        TestClasses tests = of(later, one, two, inner, three);

        assertThat(tests.staysSkipped(one.build(), "rests", "")).isTrue();
        assertThat(tests.staysSkipped(one.build(), "runs", "")).isFalse();
        assertThat(tests.staysSkipped(two.build(), "rests", "")).isTrue();
        assertThat(tests.staysSkipped(inner.build(), "rests", "")).isTrue();
        assertThat(tests.staysSkipped(three.build(), "rests", "")).isTrue();
    }

    @Test
    void an_annotation_of_the_project_on_one_test_says_nothing_of_another_nor_of_one_of_its_name_around() {
        SummaryBuilder later =
                type("a.Later").annotated("org.junit.jupiter.api.Disabled").access(0x2600);
        SummaryBuilder one = test("a.One", "runs")
                .methodWith("rests", "org.junit.jupiter.api.Test", "a.Later")
                .uses("a.Later");
        SummaryBuilder inner = test("a.One$In", "rests").annotated("org.junit.jupiter.api.Nested");
        TestClasses tests = of(later, one, inner);

        assertThat(tests.staysSkipped(one.build(), "rests", "")).isTrue();
        assertThat(tests.staysSkipped(one.build(), "runs", "")).isFalse();
        assertThat(tests.staysSkipped(inner.build(), "rests", "")).isFalse();
    }

    @Test
    void what_stands_on_a_superclass_is_not_inherited_and_an_overridden_method_speaks_for_itself() {
        String disabled = "org.junit.jupiter.api.Disabled";
        SummaryBuilder base = test("a.Base", "runs")
                .annotated(disabled)
                .methodWith("rests", "org.junit.jupiter.api.Test", disabled)
                .methodWith("inherited", "org.junit.jupiter.api.Test", disabled);
        SummaryBuilder heir = test("a.Heir", "rests").inherits("a.Base");
        TestClasses tests = of(base, heir);

        assertThat(tests.staysSkipped(heir.build(), "runs", "")).isFalse();
        assertThat(tests.staysSkipped(heir.build(), "rests", "")).isFalse();
        assertThat(tests.staysSkipped(heir.build(), "inherited", "")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EnabledOnJre        | Disabled on JRE version: 17.0.15
                    DisabledOnJre       | Disabled on JRE version: 17.0.15 ==> fails there (yet)
                    EnabledForJreRange  | Disabled on JRE version: 25
                    DisabledForJreRange | Disabled on JRE version: 25
                    EnabledOnOs         | Disabled on operating system: Linux
                    DisabledOnOs        | Disabled on operating system: Mac OS X ==> no case (there)
                    """)
    void a_condition_on_java_or_the_system_skips_a_test_for_good(String annotation, String reason) {
        String condition = "org.junit.jupiter.api.condition." + annotation;
        SummaryBuilder one = test("a.One", "runs").methodWith("rests", "org.junit.jupiter.api.Test", condition);
        SummaryBuilder two = test("a.Two", "rests").annotated(condition);
        TestClasses tests = of(one, two);

        assertThat(tests.staysSkipped(one.build(), "rests", reason)).isTrue();
        assertThat(tests.staysSkipped(two.build(), "rests", reason)).isTrue();
        assertThat(tests.staysSkipped(one.build(), "runs", reason)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EnabledOnOs                 | Disabled on operating system: Linux (amd64)
                    EnabledOnOs                 | Disabled on architecture: amd64
                    EnabledOnOs                 | Disabled on JRE version: 17.0.15
                    EnabledOnJre                | Disabled on operating system: Linux
                    EnabledOnJre                | Environment variable [CI] does not exist
                    EnabledIfSystemProperty     | Disabled on JRE version: 17.0.15
                    EnabledIfEnvironmentVariable| Environment variable [CI] does not exist
                    """)
    void a_test_may_run_again_that_something_else_has_skipped(String annotation, String reason) {
        SummaryBuilder one = test("a.One", "runs")
                .methodWith("rests", "org.junit.jupiter.api.Test", "org.junit.jupiter.api.condition." + annotation);

        assertThat(of(one).staysSkipped(one.build(), "rests", reason)).isFalse();
    }

    private static TestClasses of(SummaryBuilder... types) {
        List<ClassSummary> summaries =
                List.of(types).stream().map(SummaryBuilder::build).toList();
        Map<String, ClassSummary> project = new HashMap<>();
        summaries.forEach(each -> project.put(each.name(), each));
        return new TestClasses(summaries, project, true);
    }
}
