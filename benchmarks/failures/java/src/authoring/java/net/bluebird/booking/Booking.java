package net.bluebird.booking;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

record Booking(@Size(min = 3, max = 20) String guest, @Future LocalDate from, @Positive int nights) {

    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    Booking checked() {
        Set<ConstraintViolation<Booking>> violations = VALIDATOR.validate(this);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return this;
    }
}
