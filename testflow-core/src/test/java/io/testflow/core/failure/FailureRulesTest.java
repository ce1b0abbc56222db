package io.testflow.core.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import org.junit.jupiter.api.Test;

class FailureRulesTest {

    @Test
    void each_step_gives_new_rules_and_leaves_the_old_ones_alone() {
        FailureRules none = FailureRules.none();
        FailureRules some = none.category("ledger", "closed")
                .route("database_connection", "dba")
                .order(RoutingStep.AUTHOR);

        assertThat(none.categories()).isEmpty();
        assertThat(none.routing()).isEqualTo(Routing.DEFAULT);
        assertThat(some.categories()).extracting(CategoryRule::id).containsExactly("ledger");
        assertThat(some.routing().categories()).containsEntry("database-connection", "dba");
        assertThat(some.routing().order()).containsExactly(RoutingStep.AUTHOR);
    }

    @Test
    void what_is_no_regular_expression_is_named_with_its_category() {
        assertThatThrownBy(() -> FailureRules.none().category("ledger", "x(y"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("the category `ledger`: `x(y` is no regular expression: ")
                .hasMessageContaining("Put a backslash before");
    }

    @Test
    void a_category_is_known_by_both_spellings_of_its_name() {
        assertThat(BuiltInCategory.of("database_connection")).contains(BuiltInCategory.DATABASE_CONNECTION);
        assertThat(BuiltInCategory.of("database-connection")).contains(BuiltInCategory.DATABASE_CONNECTION);
        assertThat(BuiltInCategory.of("ledger")).isEmpty();
        assertThat(CategoryRule.id("OUT_OF_MEMORY")).isEqualTo("out-of-memory");
        assertThat(BuiltInCategory.values())
                .allSatisfy(category -> assertThat(category.suggestion()).endsWith("."));
    }
}
