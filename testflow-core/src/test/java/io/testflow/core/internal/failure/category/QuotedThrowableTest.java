package io.testflow.core.internal.failure.category;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedThrowableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Expecting code not to raise a throwable but caught java.net.ConnectException: refused | java.net.ConnectException | refused
            Unexpected exception thrown: java.io.IOException                                      | java.io.IOException       | ''
            bean; nested exception is a.OneException: x; nested exception is b.OtherException: y  | b.OtherException          | y
            Rejected to value: [Error: ENOENT: no such file]                                      | Error                     | ENOENT: no such file]
            """)
    void the_last_throwable_that_a_message_quotes_is_found(String message, String type, String said) {
        assertThat(QuotedThrowable.in(message)).hasValueSatisfying(link -> {
            assertThat(link.type()).isEqualTo(type);
            assertThat(link.message()).isEqualTo(said);
        });
    }

    @Test
    void a_message_that_merely_names_a_type_quotes_nothing() {
        assertThat(QuotedThrowable.in("expected java.net.ConnectException: refused"))
                .isEmpty();
        assertThat(QuotedThrowable.in("Caused by: nobody")).isEmpty();
    }
}
