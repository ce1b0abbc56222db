package com.acme.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class InvoiceTest {

    private final Invoice invoice = new Invoice("R-2024-17", LocalDate.of(2024, 2, 29), List.of(1999, 500, 1));

    // cause: assertion / invoice-sum-leaves-out-the-last-line
    @Test
    void sum_has_all_lines() {
        assertThat(invoice.sum()).isEqualTo(2500);
    }

    @Test
    void sum_of_one_line() {
        assertThat(new Invoice("R-1", LocalDate.EPOCH, List.of(42)).sum()).isPositive();
    }

    @Test
    void number_and_sum() {
        SoftAssertions soft = new SoftAssertions();
        soft.assertThat(invoice.number()).startsWith("R-");
        soft.assertThat(invoice.sum()).describedAs("sum of %s", invoice.number()).isBetween(2500, 2600);
        soft.assertAll();
    }

    // cause: assertion / due-date-on-a-leap-day
    @Test
    void due_is_the_end_of_the_month() {
        assertThat(invoice.due().plusYears(1)).isEqualTo("2025-03-01");
    }

    // cause: assertion / missing-number-is-not-refused
    @Test
    void an_invoice_without_number_is_refused() {
        assertThatThrownBy(() -> new Invoice("", LocalDate.EPOCH, List.of())).hasMessageContaining("number");
    }

    // cause: null-dereference / invoice-customer-never-set
    @Test
    void domain_of_the_customer() {
        assertThat(invoice.domain()).isEqualTo("acme.com");
    }

    @Test
    void domain_is_found_by_a_worker() throws InterruptedException, ExecutionException {
        var pool = Executors.newSingleThreadExecutor();
        try {
            Future<String> domain = pool.submit(invoice::domain);
            assertThat(domain.get()).isNotBlank();
        } finally {
            pool.shutdown();
        }
    }

    // cause: null-dereference / optional-of-null-payer
    @Test
    void payer_is_the_customer() {
        assertThat(invoice.payer()).contains("Jo");
    }

    // cause: null-dereference / unboxing-a-missing-price
    @Test
    void price_of_an_article_that_is_new() {
        assertThat(invoice.cents(new HashMap<String, Integer>().get("new"))).isZero();
    }
}
