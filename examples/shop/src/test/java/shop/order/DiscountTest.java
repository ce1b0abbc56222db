package shop.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import shop.money.Money;

class DiscountTest {

    private final Discount discount = new Discount();

    @Test
    void is_a_tenth_from_one_hundred_on() {
        assertEquals(Money.of(10, 0), discount.on(Money.of(100, 0)));
    }

    @Test
    void is_nothing_below() {
        assertEquals(Money.ZERO, discount.on(Money.of(99, 99)));
    }
}
