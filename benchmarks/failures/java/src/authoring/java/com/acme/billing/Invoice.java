package com.acme.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class Invoice {

    private final String number;
    private final LocalDate due;
    private final List<Integer> cents;
    private Customer customer;

    Invoice(String number, LocalDate due, List<Integer> cents) {
        this.number = number;
        this.due = due;
        this.cents = cents;
    }

    record Customer(String name, String email) {}

    String number() {
        return number;
    }

    LocalDate due() {
        return due;
    }

    /** Leaves out the last one. */
    int sum() {
        int sum = 0;
        for (int i = 0; i < cents.size() - 1; i++) {
            sum += cents.get(i);
        }
        return sum;
    }

    String domain() {
        return customer.email().substring(customer.email().indexOf('@') + 1);
    }

    Optional<String> payer() {
        return Optional.of(customer == null ? null : customer.name());
    }

    int cents(Integer boxed) {
        return boxed;
    }
}
