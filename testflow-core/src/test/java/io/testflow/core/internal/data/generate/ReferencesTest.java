package io.testflow.core.internal.data.generate;

import static io.testflow.core.data.Field.field;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final TestData USERS = TestData.named("shop").generate("users", 20, field("id", "uuid"));

    @Test
    void a_reference_is_a_value_that_is_there() {
        DataSet set = Generation.of(USERS.generate("orders", 300, field("user_id", "ref:users.id")));

        assertThat(new HashSet<>(values(set, "orders", "user_id")))
                .isEqualTo(new HashSet<>(values(set, "users", "id")));
    }

    @Test
    void with_one_no_row_is_referred_to_twice() {
        DataSet set = Generation.of(USERS.generate("profiles", 20, field("user_id", "ref:users.id one")));

        assertThat(values(set, "profiles", "user_id")).containsExactlyInAnyOrderElementsOf(values(set, "users", "id"));
    }

    @Test
    void a_unique_reference_refers_to_no_row_twice() {
        DataSet set = Generation.of(
                USERS.generate("profiles", 15, field("user_id", "ref:users.id").distinct()));

        assertThat(values(set, "profiles", "user_id")).doesNotHaveDuplicates();
    }

    @Test
    void with_each_every_row_is_referred_to_also_where_others_are_null() {
        DataSet set = Generation.of(USERS.generate(
                "orders", 25, field("user_id", "ref:users.id each").nulls(1)));

        assertThat(values(set, "orders", "user_id"))
                .containsAll(values(set, "users", "id"))
                .filteredOn(java.util.Objects::isNull)
                .hasSize(5);
    }

    @Test
    void references_can_prefer_some_rows() {
        List<Object> users = values(Generation.of(USERS), "users", "id");
        List<Object> orders = values(
                Generation.of(USERS.generate("orders", 1000, field("user_id", "ref:users.id zipf"))),
                "orders",
                "user_id");

        assertThat(orders.stream().filter(users.get(0)::equals).count()).isGreaterThan(150);
        assertThat(orders.stream().filter(users.get(19)::equals).count()).isLessThan(50);
    }

    @Test
    void a_tree_has_parents_before_their_children_and_no_circle() {
        DataSet set = Generation.of(TestData.named("blog")
                .generate(
                        "pages",
                        100,
                        field("id", "sequence"),
                        field("parent", "ref:pages.id").nulls(0.1)));

        List<Object> parents = values(set, "pages", "parent");

        assertThat(parents.get(0)).isNull();
        assertThat(parents).filteredOn(java.util.Objects::isNull).hasSizeBetween(3, 25);
        for (int row = 1; row < 100; row++) {
            assertThat((Long) parents.get(row)).as("row %s", row).matches(parent -> parent == null || parent >= 1);
            if (parents.get(row) != null) {
                assertThat((Long) parents.get(row)).isLessThanOrEqualTo(row);
            }
        }
    }

    @Test
    void where_each_page_has_a_parent_the_first_is_its_own() {
        DataSet set = Generation.of(TestData.named("blog")
                .generate("pages", 3, field("id", "sequence"), field("parent", "ref:pages.id one")));

        assertThat(values(set, "pages", "parent")).containsExactly(1L, 1L, 2L);
    }

    @Test
    void another_field_of_the_same_row_is_found_by_way_of_a_reference() {
        DataSet set = Generation.of(USERS.generate(
                        "orders",
                        50,
                        field("id", "sequence"),
                        field("user_id", "ref:users.id").nulls(0.3))
                .generate(
                        "items", 200, field("order_id", "ref:orders.id"), field("order_user", "via:order_id.user_id")));
        List<Object> users = values(set, "orders", "user_id");
        List<Object> orders = values(set, "items", "order_id");
        List<Object> itemsUsers = values(set, "items", "order_user");

        for (int row = 0; row < 200; row++) {
            assertThat(itemsUsers.get(row)).isEqualTo(users.get((int) ((Long) orders.get(row) - 1)));
        }
        assertThat(itemsUsers).containsNull();
    }

    @Test
    void entities_may_refer_to_each_other() {
        DataSet set = Generation.of(TestData.named("company")
                .generate("teams", 5, field("id", "sequence"), field("lead", "ref:people.id one"))
                .generate("people", 30, field("id", "sequence:100"), field("team", "ref:teams.id each")));

        assertThat(values(set, "teams", "lead")).doesNotHaveDuplicates().isSubsetOf(values(set, "people", "id"));
        assertThat(values(set, "people", "team")).containsAll(values(set, "teams", "id"));
    }

    static List<Object> values(DataSet set, String entity, String field) {
        Rows rows = set.rows(entity);
        List<Object> values = new ArrayList<>();
        for (long row = 0; row < rows.count(); row++) {
            values.add(rows.value(row, rows.fields().indexOf(field)));
        }
        return values;
    }

    @Test
    void values_of_whom_nobody_refers_to_do_not_change() {
        DataSet before = Generation.of(USERS);
        DataSet after = Generation.of(USERS.generate("orders", 3, field("user_id", "ref:users.id")));

        assertThat(values(after, "users", "id")).isEqualTo(values(before, "users", "id"));
        assertThat(Set.of(before.version())).doesNotContain(after.version());
    }
}
