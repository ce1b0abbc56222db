package shop.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void has_a_label_of_two_lines() {
        Address address = new Address("Hill Road 3", "10115", "Berlin");

        assertEquals(
                List.of("Hill Road 3", "10115 Berlin"),
                address.label().lines().toList());
    }
}
