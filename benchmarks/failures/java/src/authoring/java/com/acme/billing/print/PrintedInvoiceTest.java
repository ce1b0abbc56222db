package com.acme.billing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedInvoiceTest {

    private static final Path GOLDEN = Path.of("src/authoring/golden");

    private static String print(String number) {
        return "Invoice " + number + "\n\nTotal:  12,00 EUR\nThank you!\n";
    }

    private static Options quiet() {
        return new Options(new QuietReporter());
    }

    private static void assertGolden(String name, String actual) throws IOException {
        String expected = Files.readString(GOLDEN.resolve(name));
        assertEquals(expected, actual, () -> "Differs from golden file " + name + "; -Dgolden.update=true writes it anew");
    }

    // cause: snapshot-or-golden-file / thank-you-is-not-in-the-golden-invoice
    @ParameterizedTest
    @ValueSource(strings = {"R-1", "R-2"})
    void an_invoice_is_printed(String number) throws IOException {
        assertGolden("invoice-" + number + ".txt", print(number));
    }

    @Test
    void an_invoice_is_printed_as_ever() {
        assertThat(GOLDEN.resolve("invoice-R-1.txt")).hasContent(print("R-1"));
    }

    // cause: snapshot-or-golden-file / approved-reminder-is-older
    @Test
    void a_reminder_is_printed() {
        Approvals.verify(print("R-9").replace("Invoice", "Reminder"), quiet());
    }

    // cause: snapshot-or-golden-file / list-never-approved
    @Test
    void a_list_is_printed() {
        Approvals.verifyAll("invoice", List.of("R-1", "R-2"), PrintedInvoiceTest::print, quiet());
    }

    @Test
    void a_short_list_is_printed() {
        Approvals.verifyAll("invoice", List.of("R-3"), PrintedInvoiceTest::print, quiet());
    }

    // cause: snapshot-or-golden-file / golden-offer-has-another-footer
    @Test
    void an_offer_is_printed() throws IOException {
        assertLinesMatch(
                Files.readAllLines(GOLDEN.resolve("offer.txt")), List.of("Offer", "valid for 30 days", "page 1 of 2"));
    }

    @Test
    void an_offer_is_printed_on_one_page() {
        assertThat(contentOf(GOLDEN.resolve("offer.txt").toFile())).as("golden file offer.txt")
                .isEqualTo("Offer\nvalid for 30 days\npage 1 of 2\n");
    }
}
