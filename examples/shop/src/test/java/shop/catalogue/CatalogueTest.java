package shop.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.money.Money;

class CatalogueTest {

    private final Catalogue catalogue = new Catalogue();
    private final Article pen = new Article("P1", "Blue pen", Money.of(1, 20), 12);

    @BeforeEach
    void fill() {
        catalogue.add(pen);
    }

    @Test
    void finds_by_number() {
        assertEquals(pen, catalogue.find("P1").orElseThrow());
        assertTrue(catalogue.find("P2").isEmpty());
    }

    @Test
    void searches_without_regard_to_case() {
        assertEquals(List.of(pen), catalogue.search("blue"));
    }

    @Test
    void gives_no_number_twice() {
        assertThrows(IllegalArgumentException.class, () -> catalogue.add(pen));
    }
}
