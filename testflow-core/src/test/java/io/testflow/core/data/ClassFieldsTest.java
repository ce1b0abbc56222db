package io.testflow.core.data;

import static io.testflow.core.data.Field.field;
import static io.testflow.core.data.Field.list;
import static io.testflow.core.data.Field.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClassFieldsTest {

    enum State {
        ACTIVE,
        LOCKED
    }

    record Address(String street, String zipCode) {}

    record User(
            UUID id,
            String firstName,
            @Values(unique = true) String email,

            @Values(value = "int:18..30 normal", nulls = 0.5)
            Integer age,

            State state,
            BigDecimal balance,
            Instant createdAt,
            Address address,
            List<String> tags,
            Optional<Long> visits,
            int[] codes) {}

    static class Base {
        static final String CONSTANT = "";
        long id;
    }

    static class Page extends Base {
        String title;
        boolean published;
    }

    record Ring(Ring next) {}

    record Odd(Map<String, String> map) {}

    record Said(@Values("json") Map<String, String> map) {}

    @Test
    void a_record_says_what_its_fields_are() {
        assertThat(TestData.named("it")
                        .generate("users", 3, User.class)
                        .entities()
                        .get("users")
                        .fields())
                .containsExactly(
                        field("id", "uuid"),
                        field("firstName", "first-name"),
                        field("email", "email").distinct(),
                        field("age", "int:18..30 normal").nulls(0.5),
                        field("state", "enum:ACTIVE,LOCKED"),
                        field("balance", "decimal:0..1000/2"),
                        field("createdAt", "timestamp"),
                        object("address", field("street", "street"), field("zipCode", "postcode")),
                        list("tags", "word", 1, 3),
                        field("visits", "int:1..1000"),
                        list("codes", "int:1..1000", 1, 3));
    }

    @Test
    void a_bean_says_what_its_fields_are_with_those_of_its_superclass() {
        assertThat(ClassFields.of(Page.class))
                .containsExactly(field("id", "sequence"), field("title", "sentence"), field("published", "boolean"));
    }

    @Test
    void a_word_of_the_user_stands_for_a_type_that_nobody_knows() {
        assertThat(ClassFields.of(Said.class)).containsExactly(field("map", "json"));
        assertThatThrownBy(() -> ClassFields.of(Odd.class))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(
                        "Nobody knows values of the type java.util.Map<java.lang.String, java.lang.String> of "
                                + Odd.class.getName() + ".map. Say what they are, @Values(\"word\")");
    }

    @Test
    void a_class_that_has_itself_as_a_part_is_refused() {
        assertThatThrownBy(() -> ClassFields.of(Ring.class))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Ring has itself as a part");
        assertThatThrownBy(() -> ClassFields.of(Runnable.class)).hasMessageContaining("has no components or fields");
    }
}
