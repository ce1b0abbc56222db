package shop.customer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    private final Postcode postcode = new Postcode();

    @Test
    void has_five_digits() {
        assertTrue(postcode.isValid(" 10115 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1011", "101155", "1011a"})
    void is_nothing_else(String text) {
        assertFalse(postcode.isValid(text));
    }
}
