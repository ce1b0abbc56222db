package shop.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import shop.catalogue.Article;
import shop.money.Money;

class CartTest {

    private final Article pen = new Article("P1", "Blue pen", Money.of(1, 20), 12);
    private final Cart cart = new Cart();

    @Test
    void adds_up_price_and_weight() {
        cart.put(pen, 2);
        cart.put(pen, 1);

        assertEquals(Money.of(3, 60), cart.goods());
        assertEquals(36, cart.grams());
    }

    @Test
    void costs_nothing_when_empty() {
        assertEquals(Money.ZERO, cart.goods());
    }

    @Test
    void takes_whole_pieces_alone() {
        assertThrows(IllegalArgumentException.class, () -> cart.put(pen, 0));
    }
}
