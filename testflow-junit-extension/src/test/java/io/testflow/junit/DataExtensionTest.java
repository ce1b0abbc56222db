package io.testflow.junit;

import static io.testflow.core.data.Field.field;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.data.DataFailure;
import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

class DataExtensionTest {

    private static final List<Object> SEEN = new ArrayList<>();

    @BeforeEach
    void begin_a_round() {
        SEEN.clear();
    }

    record User(UUID id, String name) {}

    static final class Shop implements TestDataSource {
        @Override
        public TestData data() {
            return TestData.named("shop")
                    .seed(42)
                    .generate("users", 3, field("id", "uuid"), field("name", "name"))
                    .generate("orders", 5, field("id", "sequence"), field("user_id", "ref:users.id"));
        }
    }

    static final class Other implements TestDataSource {
        @Override
        public TestData data() {
            return TestData.named("other").generate("users", 1, field("id", "uuid"), field("name", "const:Nobody"));
        }
    }

    @TestFlowData(source = Shop.class)
    static class Injected {
        @TestFlowData
        static List<User> users;

        @TestFlowData("shop.orders")
        Map<String, Object>[] orders;

        @TestFlowData(value = "users", row = 2)
        User last;

        private final Rows ofTheConstructor;

        Injected(@TestFlowData("users") Rows ofTheConstructor) {
            this.ofTheConstructor = ofTheConstructor;
        }

        @BeforeAll
        static void before_all(@TestFlowData DataSet all) {
            assertThat(all.name()).isEqualTo("shop");
        }

        @Test
        void as_what_it_asks_for(
                @TestFlowData("users") Set<User> set,
                @TestFlowData("users") User first,
                @TestFlowData("shop") DataSet all,
                @TestFlowData("orders") Map<String, Object> order) {
            assertThat(users)
                    .hasSize(3)
                    .containsExactlyElementsOf(set)
                    .startsWith(first)
                    .endsWith(last);
            assertThat(orders).hasSize(5).contains(order);
            assertThat(all.rows("users").row(0)).containsEntry("id", first.id());
            assertThat(ofTheConstructor.count()).isEqualTo(3);
        }

        @Nested
        class Inner {
            @TestFlowData("users")
            List<User> inner;

            @Test
            void has_the_data_of_the_class_around_it() {
                assertThat(inner).isEqualTo(users);
            }
        }

        @Nested
        @TestFlowData(source = Other.class)
        class OtherInner {
            @Test
            void has_its_own(@TestFlowData("users") List<User> own) {
                assertThat(own).extracting(User::name).containsExactly("Nobody");
            }
        }

        @Test
        @TestFlowData(source = Other.class)
        void a_method_has_its_own(@TestFlowData("users") User own) {
            assertThat(own.name()).isEqualTo("Nobody");
        }
    }

    @Test
    void tests_are_given_rows_as_what_they_ask_for() {
        assertThat(TestRun.of(Injected.class).passed())
                .containsExactlyInAnyOrder(
                        "as_what_it_asks_for(Set, User, DataSet, Map)",
                        "has_the_data_of_the_class_around_it",
                        "has_its_own(List)",
                        "a_method_has_its_own(User)");
    }

    static class Inherited extends Injected {
        Inherited(@TestFlowData("users") Rows rows) {
            super(rows);
        }
    }

    @Test
    void subclasses_have_the_data_of_their_superclass() {
        assertThat(TestRun.of(Inherited.class).passed()).contains("as_what_it_asks_for(Set, User, DataSet, Map)");
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance {
        @TestFlowData("users")
        List<User> users;

        @BeforeAll
        void before_all() {
            SEEN.add(users);
        }

        @Test
        void test() {}
    }

    @Test
    void a_field_alone_is_enough_where_the_file_has_one_such_entity() {
        TestRun run = TestRun.of(OneInstance.class);

        assertThat(run.failures())
                .first()
                .isInstanceOf(DataFailure.class)
                .satisfies(failure -> assertThat(failure)
                        .hasMessageContaining("testflow.yml has no data sets with an entity `users`."));
    }

    @TestFlowData(source = Shop.class)
    static class Fails {
        @Test
        void test(@TestFlowData("users") User user) {
            throw new AssertionError("it is " + user.name());
        }
    }

    @Test
    void a_failure_says_which_data_the_test_had_and_how_to_have_it_again() {
        Throwable failure = TestRun.of(Fails.class).failures().get(0);

        assertThat(failure).isInstanceOf(AssertionError.class);
        assertThat(failure.getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly(
                        "The test had the data set `shop` with the seed 42. The same again: mvn test -Dtest=Fails#test"
                                + " -Dtestflow.seed=42");
    }

    @TestFlowData(source = Shop.class)
    static class AsksInVain {
        @Test
        void no_such_entity(@TestFlowData("user") User user) {}

        @Test
        void no_such_row(@TestFlowData(value = "users", row = 3) User user) {}

        @Test
        void no_such_type(@TestFlowData("users") Runnable user) {}

        @Test
        @TestFlowData
        void nothing() {}

        @Test
        @TestFlowData(source = Loaded.class)
        void nowhere(@TestFlowData("users") User user) {}
    }

    static final class Loaded implements TestDataSource {
        @Override
        public TestData data() {
            return new Shop().data().load("db");
        }
    }

    @Test
    void a_test_that_does_not_get_its_data_fails_for_that_reason() {
        assertThat(TestRun.of(AsksInVain.class).failures())
                .hasSize(5)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(DataFailure.class))
                .extracting(Throwable::getMessage)
                .anyMatch(message -> message.contains("no entity `user`. Did you mean `users`?"))
                .anyMatch(message -> message.contains("`users` has 3 rows, and no row 3."))
                .anyMatch(message -> message.contains("cannot be made a java.lang.Runnable"))
                .anyMatch(message -> message.contains("takes either the name of a data set"))
                .anyMatch(message -> message.contains("Ask for one by @TestFlowEnvironment."));
    }
}
