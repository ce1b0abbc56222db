package io.testflow.core.internal.failure.category;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.CategoryRule;
import io.testflow.core.failure.Diagnosis;
import io.testflow.core.failure.Evidence;
import io.testflow.core.failure.Evidence.Where;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.failure.FailureRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticianTest {

    private final Diagnostician builtIn = new Diagnostician(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            database-connection | java.lang.IllegalStateException: Failed to load ApplicationContext <- org.springframework.beans.factory.BeanCreationException: x <- org.postgresql.util.PSQLException: Connection to localhost:1 refused <- java.net.ConnectException: Connection refused
            connection-refused  | com.acme.BillingException: no bill <- java.net.ConnectException: Connection refused
            authentication      | org.springframework.jdbc.CannotGetJdbcConnectionException: Failed <- org.postgresql.util.PSQLException: FATAL: password authentication failed for user "shop"
            tls                 | com.acme.BillingException: no bill <- javax.net.ssl.SSLHandshakeException: PKIX path building failed
            out-of-memory       | java.util.concurrent.ExecutionException: x <- java.lang.OutOfMemoryError: Java heap space
            assertion           | org.opentest4j.AssertionFailedError: expected: <connection refused> but was: <bill>
            connection-refused  | java.lang.AssertionError: Expecting code not to raise a throwable but caught java.net.ConnectException: Connection refused
            test-timeout        | java.util.concurrent.TimeoutException: slow() timed out after 1 second
            integration-timeout | com.acme.BillingException: late <- java.net.http.HttpTimeoutException: request timed out
            unknown             | com.acme.Odd: boom
            """)
    void the_root_cause_is_named_not_what_it_is_wrapped_in(String category, String thrown) {
        assertThat(builtIn.of(Thrown.of(thrown)).category()).isEqualTo(category);
    }

    @Test
    void all_that_applies_is_told_with_rule_and_evidence() {
        Diagnosis diagnosis = builtIn.of(Thrown.of(
                "org.postgresql.util.PSQLException: The connection attempt failed. <- java.net.ConnectException:"
                        + " Connection refused"));

        assertThat(diagnosis.matches())
                .extracting(CategoryMatch::category)
                .containsExactly("database-connection", "connection-refused");
        assertThat(diagnosis.best().rule()).isEqualTo("refused-below-a-driver");
        assertThat(diagnosis.best().evidence())
                .contains(new Evidence(Where.TYPE, "java.net.ConnectException"))
                .contains(new Evidence(Where.TYPE, "org.postgresql.util.PSQLException"));
        assertThat(diagnosis.best().suggestion()).contains("whether the database runs");
    }

    @Test
    void a_test_that_never_ended_is_a_crash_unless_its_output_names_a_better_cause() {
        FailedTest silent = Thrown.of("", FailureKind.UNFINISHED, "");
        FailedTest full = Thrown.of("", FailureKind.UNFINISHED, "a\njava.lang.OutOfMemoryError: Java heap space\nb");

        assertThat(builtIn.of(silent).category()).isEqualTo("jvm-crash");
        assertThat(builtIn.of(full).category()).isEqualTo("out-of-memory");
        assertThat(builtIn.of(full).best().evidence())
                .containsExactly(new Evidence(Where.OUTPUT, "java.lang.OutOfMemoryError: Java heap space"));
    }

    @Test
    void a_failure_of_which_the_runner_tells_no_type_is_a_failed_check_and_an_error_is_unknown() {
        assertThat(builtIn.of(Thrown.of(": 3 is not 4", FailureKind.FAILURE, ""))
                        .category())
                .isEqualTo("assertion");
        assertThat(builtIn.of(Thrown.of(": 3 is not 4", FailureKind.ERROR, "")).category())
                .isEqualTo("unknown");
    }

    @Test
    void the_rules_of_the_user_come_before_the_built_in_ones_in_their_order() {
        Diagnostician own = with(FailureRules.none()
                .category("ledger", "ledger \\d+ is closed")
                .category("database_connection", "closed"));

        Diagnosis diagnosis = own.of(Thrown.of("java.lang.NullPointerException: Ledger 7 is closed"));

        assertThat(diagnosis.matches())
                .extracting(CategoryMatch::category)
                .containsExactly("ledger", "database-connection", "null-dereference");
        assertThat(diagnosis.best().rule()).isEqualTo("the category `ledger`");
        assertThat(diagnosis.matches().get(1).suggestion()).contains("whether the database runs");
    }

    @ParameterizedTest
    @CsvSource({"TYPE, Odd", "MESSAGE, boom", "FRAME, Cart.total", "OUTPUT, printed", "CONTEXT, default-test"})
    void a_rule_of_the_user_looks_at_the_parts_that_it_names_alone(Where where, String pattern) {
        FailedTest test =
                Thrown.of("com.acme.Odd: boom @ com.acme.Cart.total(Cart.java:7)", FailureKind.ERROR, "was printed\n");

        for (Where in : Where.values()) {
            CategoryRule rule = new CategoryRule(
                    "own", List.of(FailureRules.pattern(pattern, "here")), Set.of(in), "Ask Anna.", "here");
            String found = with(FailureRules.none().category(rule)).of(test).category();
            assertThat(found).isEqualTo(in == where ? "own" : "unknown");
        }
    }

    @Test
    void a_pattern_that_backtracks_for_ever_is_put_aside_and_named() {
        Diagnostician own = with(FailureRules.none().category("slow", "(.*x){12}y", "boom"));

        Diagnosis diagnosis = own.of(Thrown.of("com.acme.Odd: " + "x".repeat(64) + " boom"));

        assertThat(diagnosis.category()).isEqualTo("slow");
        assertThat(own.warnings())
                .singleElement()
                .asString()
                .contains("`slow`")
                .contains("(.*x){12}y")
                .doesNotContain("boom");
    }

    private static Diagnostician with(FailureRules rules) {
        return new Diagnostician(rules.categories().stream().map(UserRule::new).toList());
    }
}
