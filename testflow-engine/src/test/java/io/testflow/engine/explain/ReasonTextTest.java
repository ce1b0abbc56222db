package io.testflow.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEW_TEST|new test: X",
                "OWED|still to pass: X",
                "CHANGED_TEST|changed itself: X",
                "REACHES_CHANGE|reaches X",
                "NAMES_CHANGED_CONSTANT|names X",
                "READS_CHANGED_RESOURCE|reads X",
                "UNREACHED_CHANGE|no test seems to reach this change, and this one could: X",
                "UNCLAIMED_RESOURCE|a resource that any test may depend on: X",
                "UNKNOWN_FILE|a file that TestFlow does not understand: X",
                "CLASS_PATH|the class path of the tests was changed: X",
                "TEST_CONFIGURATION|the configuration of the test run was changed: X",
                "BUILD_CONFIGURATION|the build was changed: X",
                "ALWAYS|asks to run always: X",
                "RULE|a rule of testflow.yml asks for it: X",
                "DEPENDED_ON|a test that runs depends on it: X",
                "SELECTION_OFF|selection is off: X",
                "CANNOT_TELL|TestFlow cannot tell what has changed: X",
                "NOT_AFFECTED|not affected: X"
            })
    void has_words_for_a_reason_without_a_way(ReasonKind kind, String words) {
        assertThat(ReasonText.of(Reason.of(kind, "X"))).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void names_the_subject_whatever_the_kind(ReasonKind kind) {
        assertThat(ReasonText.of(Reason.of(kind, "Money (new)"))).endsWith("Money (new)");
    }

    @Test
    void shows_the_way_to_the_change_which_ends_at_the_subject() {
        assertThat(way("Shipping.costOf (body changed)", "com.acme.OrderTest", "com.acme.Order", "com.acme.Shipping"))
                .isEqualTo("<- Order <- Shipping.costOf (body changed)");
        assertThat(way("Outer$Inner (new)", "com.acme.OrderTest", "com.acme.Outer$Inner"))
                .isEqualTo("<- Outer$Inner (new)");
        assertThat(way("Order", "com.acme.OrderTest", "com.acme.Order")).isEqualTo("<- Order");
    }

    @Test
    void adds_a_subject_that_is_not_the_end_of_the_way() {
        assertThat(way("Order (deleted)", "com.acme.OrderTest", "com.acme.Orders"))
                .isEqualTo("<- Orders <- Order (deleted)");
        assertThat(way("Orders (deleted)", "com.acme.OrderTest", "com.acme.Order"))
                .isEqualTo("<- Order <- Orders (deleted)");
    }

    @Test
    void does_not_say_that_a_class_goes_by_a_method_of_its_own() {
        assertThat(way("Money.cents (body changed)", "a.OrderTest", "a.OrderTest#sums_up", "a.Order", "a.Money"))
                .isEqualTo("<- Order <- Money.cents (body changed)");
    }

    @Test
    void keeps_names_of_files_and_words_on_the_way_as_they_are() {
        assertThat(way(
                        "Money (new)",
                        "a.OrderTest",
                        "package a.b",
                        "META-INF/services/a.Codec",
                        "beans.xml",
                        "b.Other#x",
                        "Money"))
                .isEqualTo("<- package a.b <- META-INF/services/a.Codec <- beans.xml <- Other.x <- Money (new)");
    }

    @Test
    void tells_who_reads_the_resource_and_who_names_the_constant() {
        List<String> chain = List.of("a.OrderTest", "a.Order", "a.Prices");
        assertThat(ReasonText.of(new Reason(ReasonKind.READS_CHANGED_RESOURCE, "prices.csv (changed)", chain)))
                .isEqualTo("<- Order <- Prices, which reads prices.csv (changed)");
        assertThat(ReasonText.of(new Reason(ReasonKind.NAMES_CHANGED_CONSTANT, "constant VAT (changed)", chain)))
                .isEqualTo("<- Order <- Prices, which names constant VAT (changed)");
        assertThat(ReasonText.of(new Reason(ReasonKind.READS_CHANGED_RESOURCE, "x.csv", List.of("a.OrderTest"))))
                .isEqualTo("reads x.csv");
    }

    private static String way(String subject, String... chain) {
        return ReasonText.of(Plans.reaches(subject, chain));
    }

    @Test
    void names_who_made_the_change() {
        Reason reason = new Reason(
                        ReasonKind.REACHES_CHANGE, "Money.add (body changed)", List.of("a.OrderTest", "a.Money"))
                .madeBy(List.of("not committed", "3f2a1c8 Jane Doe, \"round half even\""));

        assertThat(ReasonText.of(reason))
                .isEqualTo("<- Money.add (body changed), not committed; 3f2a1c8 Jane Doe, \"round half even\"");
    }
}
