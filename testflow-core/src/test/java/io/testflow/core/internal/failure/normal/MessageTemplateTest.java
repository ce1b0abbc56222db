package io.testflow.core.internal.failure.normal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    order 17 is closed                                              | order … is closed
                    order 17 took 3.5s, 12ms and 4 %                                | order … took …, … and … %
                    id 6f1c2d3e-0a1b-4c2d-9e3f-00112233aabb is unknown              | id … is unknown
                    com.acme.Order@1a2b3c is closed                                 | com.acme.Order@… is closed
                    at 0x7f3a2b                                                     | at …
                    since 2026-11-30T10:15:30.123Z                                  | since …
                    since 2026-11-30 10:15:30                                       | since … …
                    no route to 10.0.3.17                                           | no route to …
                    localhost:49153 refused                                         | localhost:… refused
                    localhost:5432 refused                                          | localhost:5432 refused
                    commit deadbeef01 is missing                                    | commit … is missing
                    customer 'Jane Doe' is unknown                                  | customer '…' is unknown
                    customer "jane" can't pay, doesn't want to                      | customer "…" can't pay, doesn't want to
                    /tmp/junit-5521/orders.csv (No such file or directory)          | …orders.csv (No such file or directory)
                    C:\\Users\\ci\\AppData\\Local\\Temp\\x1\\orders.csv is missing  | …orders.csv is missing
                    expected:<5> but was:<7>                                        | expected: … but was: …
                    expected: <5> but was: <7>                                      | expected: … but was: …
                    total ==> expected: <5> but was: <7>                            | total ==> expected: … but was: …
                    expected: PAID but was: NEW                                     | expected: … but was: …
                    Order(id=5, name=Foo) is closed                                 | Order(…) is closed
                    {"error":"not found"} came back                                 | {…} came back
                    sizes [1, 2, [3]] differ                                        | sizes […] differ
                    pool-1-thread-3 is gone                                         | pool-…-thread-… is gone
                    List<String> is empty                                           | List<String> is empty
                    ORA-00942: table or view does not exist                         | ORA-00942: table or view does not exist
                    """)
    void leaves_words_and_takes_values_out(String message, String shape) {
        assertThat(MessageTemplate.of(message).shape()).isEqualTo(shape);
    }

    @Test
    void takes_out_what_assertj_writes_onto_lines_of_their_own() {
        MessageTemplate one =
                MessageTemplate.of("\nExpecting actual:\n  [\"a\", \"b\"]\nto contain:\n  [\"c\"]\nbut could not find");
        MessageTemplate other =
                MessageTemplate.of("\nExpecting actual:\n  []\nto contain:\n  [\"x\",\n    \"y\"]\nbut could not find");

        assertThat(one.shape())
                .isEqualTo("Expecting actual: … to contain: … but could not find")
                .isEqualTo(other.shape());
    }

    @Test
    void takes_out_the_rest_of_a_line_after_what_was_expected() {
        assertThat(MessageTemplate.of("expect(received).toBe(expected)\n\nExpected: 5 apples\nReceived: none at all")
                        .shape())
                .isEqualTo("expect(received).toBe(expected) Expected: … Received: …");
    }

    @Test
    void keeps_the_description_of_a_check() {
        assertThat(MessageTemplate.of("[total of the cart] \nexpected: 5\n but was: 7")
                        .shape())
                .isEqualTo("[total of the cart] expected: … but was: …");
    }

    @Test
    void keeps_the_names_of_things_where_they_are_asked_for() {
        MessageTemplate template = MessageTemplate.of(
                "Cannot invoke \"com.acme.Order.lines()\" because \"<local4>\" is null, see 'relation 5'");

        assertThat(template.named())
                .isEqualTo("Cannot invoke \"com.acme.Order.lines()\" because \"…\" is null, see '…'");
    }

    @Test
    void keeps_values_but_for_what_changes_from_run_to_run() {
        assertThat(MessageTemplate.of("expected: <Order@1a2b3c4d of 5> but was: <null>")
                        .exact())
                .isEqualTo("expected: Order@… of 5 but was: null");
        assertThat(MessageTemplate.of("order 17 took 5 ms at 10:15:30").exact()).isEqualTo("order 17 took 5 ms at …");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Status expected:<200> but was:<%s>",
                "expected: <200> but was: <%s>",
                "Expected status code <200> but was <%s>.",
                "Status expected:<200 OK> but was:<%s SOMETHING>",
                "%s : [no body]",
                "HTTP %s"
            })
    void keeps_what_a_status_means(String message) {
        assertThat(MessageTemplate.of(message.formatted(404)).shape())
                .contains("404")
                .isNotEqualTo(MessageTemplate.of(message.formatted(500)).shape());
    }

    @Test
    void takes_numbers_for_statuses_only_where_all_of_them_may_be_one() {
        assertThat(MessageTemplate.of("expected: <404> but was: <17>").shape()).isEqualTo("expected: … but was: …");
        assertThat(MessageTemplate.of("found 404 orders").shape()).isEqualTo("found … orders");
    }

    @Test
    void agrees_on_the_values_that_two_share() {
        MessageTemplate one = MessageTemplate.of("order 17 of 'Jane' is closed");

        assertThat(one.agreed(MessageTemplate.of("order 18 of 'Jane' is closed"))
                        .full())
                .isEqualTo("order … of 'Jane' is closed");
        assertThat(one.agreed(MessageTemplate.of("no order")).full()).isEqualTo("order … of '…' is closed");
    }

    @Test
    void reads_only_the_beginning_of_what_is_long() {
        String brackets = "[".repeat(100_000);

        assertThat(MessageTemplate.of(brackets).shape()).hasSize(3000);
        assertThat(MessageTemplate.of("x1".repeat(50_000)).shape()).isEqualTo("…");
    }
}
