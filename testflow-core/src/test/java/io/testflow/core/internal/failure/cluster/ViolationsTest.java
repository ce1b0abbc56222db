package io.testflow.core.internal.failure.cluster;

import static io.testflow.core.internal.failure.cluster.ClusterAssert.different;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.one;
import static io.testflow.core.internal.failure.cluster.Failing.test;

import org.junit.jupiter.api.Test;

/** Values that a rule of Bean Validation refuses. */
class ViolationsTest {

    private static final String FIELD = "Field error in object 'form' on field 'nights': rejected value [-2]; codes"
            + " [Positive.form.nights]; arguments [codes [form.nights,nights]; arguments []; default message [nights]];"
            + " default message [must be greater than 0]";

    @Test
    void the_same_rule_for_the_same_field_is_one_cause_whoever_tells_of_it() {
        one(
                validator("BookingTest.books", "book.booking.nights: must be greater than 0"),
                spring("BookingTest.binds", "1 errors\n" + FIELD));
        one(
                validator("BookingTest.books", "nights: must be greater than 0"),
                spring("BookingTest.binds", "Validation failed for argument [0] in Rooms.book: [" + FIELD + "] "));
    }

    @Test
    void another_rule_or_field_is_another_cause() {
        different(
                validator("BookingTest.books", "nights: must be less than 9"),
                spring("BookingTest.binds", "1 errors\n" + FIELD));
        different(
                validator("BookingTest.books", "beds: must be greater than 0"),
                spring("BookingTest.binds", "1 errors\n" + FIELD));
    }

    @Test
    void values_of_two_fields_are_another_cause_than_one_of_them() {
        different(
                validator("BookingTest.books", "nights: must be greater than 0"),
                spring("BookingTest.binds", "2 errors\n" + FIELD + "\n" + FIELD.replace("nights", "beds")));
        different(
                validator("BookingTest.books", "nights: must be greater than 0, beds: must be greater than 0"),
                spring("BookingTest.binds", "1 errors\n" + FIELD));
    }

    @Test
    void another_class_tests_another_booking() {
        different(
                validator("BookingTest.books", "nights: must be greater than 0"),
                spring("RoomsTest.binds", "1 errors\n" + FIELD));
    }

    @Test
    void what_a_database_refuses_is_no_rule_of_a_field() {
        different(
                test("BookingTest.books")
                        .threw(
                                "org.hibernate.HibernateException",
                                "nights: must be greater than 0",
                                "com.acme.A.a(A.java:1)"),
                spring("BookingTest.binds", "1 errors\n" + FIELD));
    }

    private static Failing validator(String test, String message) {
        return test(test)
                .threw(
                        "jakarta.validation.ConstraintViolationException",
                        message,
                        "com.acme.Booking.checked(Booking.java:20)")
                .of("validation");
    }

    private static Failing spring(String test, String message) {
        return test(test)
                .threw("org.springframework.validation.BindException", "BindingResult: " + message)
                .of("validation");
    }
}
