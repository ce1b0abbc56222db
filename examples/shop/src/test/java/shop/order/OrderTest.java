package shop.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import shop.catalogue.Article;
import shop.money.Money;

class OrderTest {

    private final Cart cart = new Cart();
    private final Order order = new Order(cart, new Discount(), new Shipping());

    @Test
    void adds_shipping_to_the_goods() {
        cart.put(new Article("P1", "Blue pen", Money.of(1, 20), 12), 1);

        assertEquals(Money.of(3, 15), order.total());
    }

    @Test
    void takes_the_discount_off() {
        cart.put(new Article("B1", "Dictionary", Money.of(100, 0), 1800), 1);

        assertEquals(Money.of(94, 95), order.total());
    }
}
