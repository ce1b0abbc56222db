package shop.catalogue;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import shop.money.Money;

class ArticleTest {

    @Test
    void needs_a_number() {
        assertThrows(IllegalArgumentException.class, () -> new Article(" ", "Pen", Money.of(1, 20), 12));
    }
}
