package com.acme.shop;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductTest {

    private static String slug(String name) {
        return name.toLowerCase().replace(' ', '_');
    }

    // cause: assertion / slug-joins-with-underscore
    @Test
    void slug_of_two_words() {
        assertThat(slug("Blue Pen"), is("blue-pen"));
    }

    @Test
    void slugs_of_all_names() {
        assertThat(List.of(slug("Red Ink"), slug("Eraser")), containsInAnyOrder("red-ink", "eraser"));
    }

    // cause: assertion / stock-map-lacks-default
    @Test
    void stock_of_a_new_product_is_zero() {
        assertThat(Map.of("p-1", 4), hasEntry("p-2", 0));
    }

    // cause: assertion / negative-price-accepted
    @Test
    void a_negative_price_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Product("p-1", "Pen", new BigDecimal("-1"), null));
    }

    @Test
    void a_price_below_zero_ends_with_an_error() {
        try {
            new Product("p-4", "Ink", new BigDecimal("-0.01"), null);
            fail("a price of -0.01 was accepted");
        } catch (IllegalArgumentException expected) {
            assertTrue(expected.getMessage().contains("price"));
        }
    }

    // cause: assertion / suppliers-are-of-the-wrong-kind
    @Test
    void supplier_is_comparable() {
        assertInstanceOf(Comparable.class, new Product.Supplier("Faber", null));
    }
}
