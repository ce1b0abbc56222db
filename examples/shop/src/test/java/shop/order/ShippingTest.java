package shop.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import shop.money.Money;

class ShippingTest {

    private final Shipping shipping = new Shipping();

    @Test
    void of_nothing_is_free() {
        assertEquals(Money.ZERO, shipping.costOf(0));
    }

    @Test
    void of_a_letter_is_cheap() {
        assertEquals(Money.of(1, 95), shipping.costOf(500));
    }

    @Test
    void of_a_parcel_is_not() {
        assertEquals(Money.of(4, 95), shipping.costOf(501));
    }
}
