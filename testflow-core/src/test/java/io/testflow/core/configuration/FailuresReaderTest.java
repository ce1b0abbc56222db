package io.testflow.core.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.CategoryRule;
import io.testflow.core.failure.Evidence.Where;
import io.testflow.core.failure.FailureRules;
import io.testflow.core.failure.RoutingStep;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresReaderTest {

    @TempDir
    Path directory;

    private WrittenSettings written;

    @BeforeEach
    void name_the_file() {
        written = WrittenSettings.in(directory);
    }

    @Test
    void categories_have_patterns_and_the_line_that_they_stand_in() throws Exception {
        FailureRules rules = read("""
                failures:
                  categories:
                    - name: database_connection
                      patterns: ["ConnectionError", "database is unreachable"]
                    - name: ledger
                      patterns: ledger \\d+ is closed
                      in: [message, output]
                      suggestion: Ask who closed it.
                """);

        assertThat(rules.categories()).hasSize(2);
        CategoryRule database = rules.categories().get(0);
        assertThat(database.id()).isEqualTo("database-connection");
        assertThat(database.patterns())
                .extracting(Pattern::pattern)
                .containsExactly("ConnectionError", "database is unreachable");
        assertThat(database.in()).containsExactlyInAnyOrder(Where.values());
        CategoryRule ledger = rules.categories().get(1);
        assertThat(ledger.id()).isEqualTo("ledger");
        assertThat(ledger.in()).containsExactlyInAnyOrder(Where.MESSAGE, Where.OUTPUT);
        assertThat(ledger.suggestion()).isEqualTo("Ask who closed it.");
        assertThat(ledger.place()).endsWith("testflow.yml:5");
    }

    @Test
    void routing_has_an_order_and_teams() throws Exception {
        FailureRules rules = read("""
                failures:
                  categories: [{name: ledger, patterns: Ledger}]
                  routing:
                    order: [author, category, author]
                    categories: {database_connection: database-team, ledger: payments}
                """);

        assertThat(rules.routing().order()).containsExactly(RoutingStep.AUTHOR, RoutingStep.CATEGORY);
        assertThat(rules.routing().categories())
                .containsEntry("database-connection", "database-team")
                .containsEntry("ledger", "payments");
    }

    @Test
    void nothing_said_means_the_built_in_categories_and_the_usual_order() throws Exception {
        assertThat(read("failures:\n")).isEqualTo(FailureRules.none());
        assertThat(read("failures:\n  routing: {order: }\n").routing().order())
                .containsExactly(RoutingStep.CATEGORY, RoutingStep.CODEOWNERS, RoutingStep.AUTHOR);
    }

    @Test
    void what_is_wrong_is_named_with_its_line() {
        written.refused(
                "failures:\n  categories:\n    - name: a\n      patterns: 'x(y'\n",
                4,
                "`x(y` is no regular expression");
        written.refused("failures:\n  categories:\n    - name: a\n", 3, "needs both `name` and `patterns`");
        written.refused("failures:\n  categories: [{name: a, patterns: [], in: message}]\n", 2, "a regular expression");
        written.refused("failures:\n  categories: [{name: a, patterns: b, in: stack}]\n", 2, "`frame`");
        written.refused("failures:\n  routing:\n    order: [owners]\n", 3, "`codeowners`");
        written.refused(
                "failures:\n  routing:\n    categories:\n      databse-connection: dba\n",
                4,
                "Did you mean `database-connection`");
        written.refused("failures:\n  patterns: []\n", 2, "the unknown key `patterns`");
    }

    private FailureRules read(String yaml) throws Exception {
        return written.read(yaml).failures();
    }
}
