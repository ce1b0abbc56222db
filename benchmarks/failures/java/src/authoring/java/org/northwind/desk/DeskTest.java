package org.northwind.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {

    static class DeskException extends RuntimeException {
        DeskException(String message) {
            super(message);
        }
    }

    private static int settle(String ticket) {
        if (ticket.startsWith("T")) {
            throw new DeskException("E-1001");
        }
        if (ticket.startsWith("U")) {
            throw new IllegalStateException();
        }
        throw new RuntimeException("boom");
    }

    private static int close(String ticket) {
        throw new DeskException("E-1001");
    }

    // cause: unknown / settle-ends-with-e-1001
    @ParameterizedTest
    @ValueSource(strings = {"T-1", "T-99"})
    void a_ticket_is_settled(String ticket) {
        assertThat(settle(ticket)).isZero();
    }

    @Test
    void a_ticket_is_settled_later() {
        assertThat(CompletableFuture.supplyAsync(() -> settle("T-5")).join()).isZero();
    }

    // cause: unknown / settle-ends-in-a-state-without-a-word
    @Test
    void a_ticket_of_a_user_is_settled() {
        assertThat(settle("U-1")).isZero();
    }

    // cause: unknown / settle-booms
    @Test
    void an_old_ticket_is_settled() {
        assertThat(settle("old")).isZero();
    }

    @Test
    void a_very_old_ticket_is_settled() {
        try {
            settle("very old");
        } catch (RuntimeException e) {
            throw new DeskException("processing failed: " + e.getMessage());
        }
    }

    // cause: unknown / close-ends-with-e-1001
    @Test
    void a_ticket_is_closed() {
        assertThat(close("T-1")).isZero();
    }

    // cause: unknown / error-without-a-word
    @Test
    void a_ticket_is_opened() throws Exception {
        throw new Exception("Something went wrong. Please try again.");
    }
}
