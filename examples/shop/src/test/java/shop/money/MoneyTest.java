package shop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void adds_and_subtracts() {
        assertEquals(Money.of(3, 10), Money.of(1, 95).plus(Money.of(1, 15)));
        assertEquals(Money.of(0, 80), Money.of(1, 95).minus(Money.of(1, 15)));
    }

    @Test
    void refuses_to_overflow() {
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).times(2));
    }

    @Test
    void compares() {
        assertTrue(Money.ZERO.isLessThan(Money.of(0, 1)));
    }

    @Test
    void is_written_with_two_digits() {
        assertEquals("12.05", Money.of(12, 5).toString());
    }
}
