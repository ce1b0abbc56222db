package org.clinic.visit;

import com.google.common.base.Preconditions;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

class Visit implements Serializable {

    private static final long serialVersionUID = 1;

    static class ValidationException extends RuntimeException {
        ValidationException(String message) {
            super(message);
        }
    }

    @NotNull
    String patient;

    @PastOrPresent
    LocalDate day;

    @Size(max = 5)
    String code;

    transient Object cache;
    Object room;

    static Visit of(String patient, LocalDate day, String code) {
        Visit visit = new Visit();
        visit.patient = patient;
        visit.day = day;
        visit.code = code;
        return visit;
    }

    Visit checked() {
        var violations = Validation.buildDefaultValidatorFactory().getValidator().validate(this);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return this;
    }

    /** In the words of the front desk. */
    void admit(int age) {
        Preconditions.checkNotNull(patient);
        if (age < 0 || age > 150) {
            throw new ValidationException("field 'age' must be between 0 and 150, but was " + age);
        }
        if (!Objects.requireNonNullElse(code, "").matches("[A-Z][0-9]+")) {
            throw new ValidationException("field 'code' must match [A-Z][0-9]+, but was " + code);
        }
    }
}
