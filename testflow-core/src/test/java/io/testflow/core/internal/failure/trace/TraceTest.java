package io.testflow.core.internal.failure.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.result.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void reads_the_long_style_of_pytest_with_the_top_frame_first() {
        Failure failure = Trace.read("", "ValueError: no price&#10;for x", """
                    def test_total():
                >       assert total() == 2

                tests/test_cart.py:12:\s
                _ _ _ _ _ _ _ _ _ _ _ _

                    def total():
                        items = load()
                >       raise ValueError("no price\\nfor x")
                E       ValueError: no price
                E         for x

                src/cart.py:7: ValueError
                """);

        assertThat(failure)
                .isEqualTo(new Failure(
                        "ValueError",
                        "no price\n  for x",
                        List.of(
                                "File \"src/cart.py\", line 7, in total",
                                "File \"tests/test_cart.py\", line 12, in test_total"),
                        null));
    }

    @Test
    void reads_an_assertion_of_pytest_that_names_its_type_below_alone() {
        Failure failure = Trace.read("", "assert 1 == 2", """
                    def test_total(self):
                >       assert total() == 2
                E       assert 1 == 2
                E        +  where 1 = total()

                tests/test_cart.py:12: AssertionError
                """);

        assertThat(failure.type()).isEqualTo("AssertionError");
        assertThat(failure.message()).isEqualTo("assert 1 == 2\n +  where 1 = total()");
        assertThat(failure.frames()).containsExactly("File \"tests/test_cart.py\", line 12, in test_total");
    }

    @Test
    void reads_the_short_style_of_pytest() {
        Failure failure = Trace.read("", "", """
                tests/test_cart.py:12: in test_total
                    assert total() == 2
                src/cart.py:7: in total
                    raise KeyError("x")
                E   KeyError: 'x'
                """);

        assertThat(failure.type()).isEqualTo("KeyError");
        assertThat(failure.message()).isEqualTo("'x'");
        assertThat(failure.frames())
                .containsExactly(
                        "File \"src/cart.py\", line 7, in total",
                        "File \"tests/test_cart.py\", line 12, in test_total");
    }

    @Test
    void reads_a_traceback_of_the_interpreter_with_its_causes() {
        Failure failure = Trace.read("", "", """
                Traceback (most recent call last):
                  File "/app/db.py", line 3, in connect
                    socket.connect(address)
                    ~~~~~~~~~~~~~~^^^^^^^^^
                ConnectionRefusedError: [Errno 111] Connection refused

                The above exception was the direct cause of the following exception:

                Traceback (most recent call last):
                  File "/app/test_db.py", line 9, in test_db
                    connect()
                  File "/app/db.py", line 5, in connect
                    raise DbError() from e
                app.db.DbError: no database
                  on host db
                """);

        Failure cause = new Failure(
                "ConnectionRefusedError",
                "[Errno 111] Connection refused",
                List.of("File \"/app/db.py\", line 3, in connect"),
                null);
        assertThat(failure)
                .isEqualTo(new Failure(
                        "app.db.DbError",
                        "no database\n  on host db",
                        List.of(
                                "File \"/app/db.py\", line 5, in connect",
                                "File \"/app/test_db.py\", line 9, in test_db"),
                        cause));
    }

    @Test
    void reads_what_jest_decorates() {
        Failure failure = Trace.read("", "", """
                Error: \u001b[2mexpect(\u001b[22m\u001b[31mreceived\u001b[39m).toBe(expected)

                Expected: 2
                Received: 1

                  10 | test('adds', () => {
                > 11 |   expect(add(1)).toBe(2);
                     |                  ^
                    at Object.<anonymous> (src/cart.test.js:11:18)
                    at processTicksAndRejections (node:internal/process/task_queues:95:5)
                """);

        assertThat(failure.type()).isEqualTo("Error");
        assertThat(failure.message()).isEqualTo("expect(received).toBe(expected)\n\nExpected: 2\nReceived: 1");
        assertThat(failure.frames())
                .containsExactly(
                        "Object.<anonymous> (src/cart.test.js:11:18)",
                        "processTicksAndRejections (node:internal/process/task_queues:95:5)");
    }

    @Test
    void takes_the_text_where_message_and_type_are_words_for_every_failure() {
        Failure failure = Trace.read("", "Failed", """
                === RUN   TestTotal
                    cart_test.go:12: got 1, want 2
                --- FAIL: TestTotal (0.00s)
                """);

        assertThat(failure.message()).isEqualTo("got 1, want 2");
        assertThat(failure.frames()).containsExactly("cart_test.go:12");
    }

    @Test
    void reads_a_panic_of_rust_and_a_failure_of_php() {
        Failure rust = Trace.read("test failure", "", """
                thread 'totals' panicked at src/cart.rs:19:5:
                assertion failed
                """);
        Failure php = Trace.read("PHPUnit\\Framework\\ExpectationFailedException", "", """
                App\\CartTest::testTotal
                Failed asserting that 1 matches expected 2.

                /app/tests/CartTest.php:22
                """);

        assertThat(rust).isEqualTo(new Failure("panic", "assertion failed", List.of("src/cart.rs:19:5"), null));
        assertThat(php.message()).isEqualTo("Failed asserting that 1 matches expected 2.");
        assertThat(php.frames()).containsExactly("/app/tests/CartTest.php:22");
    }

    @Test
    void keeps_a_text_that_it_does_not_know_as_the_message() {
        assertThat(Trace.read("", "", "exited with error code 1\nsee the log"))
                .isEqualTo(new Failure("", "exited with error code 1\nsee the log", List.of(), null));
        assertThat(Trace.read("", "", "")).isEqualTo(new Failure("", "", List.of(), null));
    }
}
