package shop.catalogue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StockTest {

    @Test
    void gives_what_is_there_and_no_more() {
        Stock stock = new Stock();
        stock.receive("P1", 3);

        assertTrue(stock.take("P1", 2));
        assertFalse(stock.take("P1", 2));
        assertTrue(stock.take("P1", 1));
    }

    @Test
    void has_nothing_of_what_it_does_not_know() {
        assertFalse(new Stock().take("P9", 1));
    }
}
