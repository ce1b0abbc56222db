package shop.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GreetingTest {

    private final Greeting greeting = new Greeting();

    @Test
    void names_the_customer() {
        assertEquals("Dear Jane,", greeting.to(" Jane "));
    }

    @Test
    void does_without_a_name() {
        assertEquals("Dear customer,", greeting.to(""));
    }
}
