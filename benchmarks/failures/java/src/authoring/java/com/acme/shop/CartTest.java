package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CartTest {

    private final Cart cart = new Cart(new Vouchers(Map.of()));

    private static Product product(String sku, String price) {
        return new Product(sku, "Pen", new BigDecimal(price), new Product.Supplier("Faber", null));
    }

    // cause: assertion / cart-total-rounds-each-line
    @ParameterizedTest
    @CsvSource({"1.10, 1, 1.10", "2.25, 4, 9.00", "0.30, 7, 2.10", "19.99, 3, 59.97", "0.05, 1, 0.05"})
    void total_is_price_times_count(String price, int count, BigDecimal expected) {
        assertEquals(expected, cart.add(product("p-1", price), count).total());
    }

    @Test
    void total_of_two_lines() {
        cart.add(product("p-7", "3.49"), 2).add(product("p-8", "0.99"), 1);
        assertThat(cart.total()).as("total of cart").isEqualByComparingTo("7.97");
    }

    @Test
    void everything_about_a_cart() {
        cart.add(product("p-3", "12.60"), 3);
        assertAll(
                "cart",
                () -> assertEquals(1, cart.lines().size()),
                () -> assertEquals(new BigDecimal("37.80"), cart.total(), "gross"));
    }

    // cause: null-dereference / voucher-code-not-known
    @Test
    void a_voucher_lowers_the_total() {
        cart.add(product("p-1", "5.00"), 1);
        assertEquals(new BigDecimal("4.00"), cart.totalWith("SPRING"));
    }

    @ParameterizedTest
    @CsvSource({"summer24", "FREE-SHIPPING", "x", "10%"})
    void vouchers_in_any_spelling(String code) {
        assertThat(cart.totalWith(code)).isNotNegative();
    }

    // cause: null-dereference / supplier-has-no-address
    @Nested
    class Origins {

        @Test
        void are_in_capitals() {
            cart.add(product("p-1", "5.00"), 1);
            assertThat(cart.origins()).containsExactly("NUREMBERG");
        }

        @Test
        void are_found_in_the_background() {
            cart.add(product("p-2", "15.00"), 1);
            assertThat(CompletableFuture.supplyAsync(cart::origins).join()).hasSize(1);
        }

        @Test
        void are_of_the_product() {
            assertEquals("PARIS", product("p-9", "1.00").origin());
        }
    }
}
