package io.testflow.core.internal.failure.cluster;

import static io.testflow.core.internal.failure.cluster.ClusterAssert.one;
import static io.testflow.core.internal.failure.cluster.Failing.test;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleTest {

    private static final String FIND = "com.acme.Orders.find(Orders.java:5)";

    @Test
    void names_what_was_thrown_where_and_the_message() {
        assertThat(one(test("CartTest.adds").threw("com.acme.UnknownOrder", "order 17\n of 'Jane' is unknown", FIND))
                        .title())
                .isEqualTo("UnknownOrder in Orders.find: order 17 of 'Jane' is unknown");
    }

    @Test
    void leaves_out_what_the_tests_do_not_agree_on() {
        assertThat(one(
                                test("CartTest.adds")
                                        .threw("com.acme.UnknownOrder", "order 17 of 'Jane' is unknown", FIND),
                                test("CartTest.pays")
                                        .threw("com.acme.UnknownOrder", "order 18 of 'Jane' is unknown", FIND))
                        .title())
                .isEqualTo("UnknownOrder in Orders.find: order … of 'Jane' is unknown");
    }

    @Test
    void names_no_place_for_what_is_no_place_s_fault() {
        assertThat(one(test("CartTest.adds")
                                .threw("java.net.ConnectException", "Connection refused", FIND)
                                .wrappedIn("org.postgresql.util.PSQLException", "Connection to db:5432 refused"))
                        .title())
                .isEqualTo("PSQLException: Connection to db:5432 refused");
    }

    @Test
    void is_one_short_line_without_control_characters() {
        String title = one(test("CartTest.adds")
                        .threw("com.acme.Lost", "\u001b[31mno way\r\n" + "out of here, ".repeat(30), FIND))
                .title();

        assertThat(title)
                .hasSize(120)
                .startsWith("Lost in Orders.find: ")
                .endsWith("…")
                .doesNotContain("\u001b", "\n");
    }

    @Test
    void splits_no_character() {
        String title = one(test("CartTest.adds").threw("com.acme.Lost", "x" + "😀".repeat(200), FIND))
                .title();

        assertThat(title).endsWith("😀…").hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void names_the_test_where_nobody_tells_more() {
        assertThat(one(test("CartTest.adds")).title()).isEqualTo("Failed without a word: CartTest.adds");
        assertThat(one(test("CartTest.adds").unfinished()).title()).isEqualTo("Never ended: CartTest.adds");
        assertThat(one(test("CartTest.adds").threw("com.acme.Lost", "", FIND)).title())
                .isEqualTo("Lost in Orders.find");
    }
}
