package net.bluebird.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

class BookingTest {

    private static final LocalDate SUMMER = LocalDate.now().plusDays(90);

    @Entity
    static class Room {
        @Id
        long id;

        @Pattern(regexp = "[0-9]{3}")
        String number;
    }

    // cause: validation / name-of-guest-too-short
    @ParameterizedTest
    @CsvSource({"Al, 2", "Bo, 9"})
    void books_nights(String guest, int nights) {
        assertEquals(nights, new Booking(guest, SUMMER, nights).checked().nights());
    }

    @Test
    void books_in_the_background() {
        assertThat(CompletableFuture.supplyAsync(() -> new Booking("Cy", SUMMER, 1).checked()).join().guest()).isEqualTo("Cy");
    }

    // cause: validation / booking-begins-in-the-past
    @Test
    void books_for_the_first_of_may() {
        assertThat(new Booking("Dana", LocalDate.of(2021, 5, 1), 3).checked()).isNotNull();
    }

    // cause: validation / room-number-has-a-letter
    @Test
    void saves_a_room() {
        var configuration = new Configuration().addAnnotatedClass(Room.class);
        Map.of("hibernate.connection.url", "jdbc:h2:mem:rooms", "hibernate.hbm2ddl.auto", "create")
                .forEach(configuration::setProperty);
        try (var factory = configuration.buildSessionFactory()) {
            factory.inTransaction(session -> {
                Room room = new Room();
                room.id = 1;
                room.number = "12A";
                session.persist(room);
            });
        }
    }

    // cause: validation / nights-not-a-positive-number
    @Test
    void binds_a_form() throws BindException {
        record Form(@jakarta.validation.constraints.Positive int nights) {}
        DataBinder binder = new DataBinder(new Form(-2), "form");
        binder.setValidator(new SpringValidatorAdapter(jakarta.validation.Validation.buildDefaultValidatorFactory().getValidator()));
        binder.validate();
        BindingResult result = binder.getBindingResult();
        if (result.hasErrors()) {
            throw new BindException(result);
        }
    }

    @Test
    void books_no_nights() {
        new Booking("Emil", SUMMER, 0).checked();
    }
}
