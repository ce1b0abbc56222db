package org.clinic.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

class LabReportTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

    private static Lab lab(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(any(anyUrl()).willReturn(answer));
        return new Lab("http://localhost:" + SERVER.getPort());
    }

    private static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("report of ward 7", e);
        }
    }

    private static List<String> notes(Lab lab, String sample) {
        return unchecked(() -> lab.result(sample).notes());
    }

    // cause: http-status / lab-answers-429
    @Test
    void a_report_has_notes() {
        assertFalse(notes(lab(aResponse().withStatus(429).withStatusMessage("Too Many Requests")), "R-1").isEmpty());
    }

    // cause: integration-timeout / lab-takes-too-long
    @Test
    void a_long_report_has_notes() {
        assertFalse(notes(lab(okJson("{}").withFixedDelay(900)), "R-3").isEmpty());
    }

    @Test
    void a_long_report_is_made_by_a_pool() throws Exception {
        Lab lab = lab(okJson("{}").withFixedDelay(900));
        var pool = Executors.newFixedThreadPool(2);
        try {
            assertFalse(pool.submit(() -> notes(lab, "R-44")).get().isEmpty());
        } finally {
            pool.shutdownNow();
        }
    }

    // cause: serialisation / notes-are-one-text
    @Test
    void a_report_of_one_note() {
        assertFalse(notes(lab(okJson("{\"notes\": \"seen\"}")), "R-5").isEmpty());
    }

    @Test
    void a_report_of_one_note_is_made_later() {
        Lab lab = lab(okJson("{\"sample\": \"R-66\", \"notes\": \"seen twice\"}"));
        assertFalse(Mono.fromCallable(() -> notes(lab, "R-66")).block().isEmpty());
    }

    // cause: dns / third-lab-has-no-address
    @Test
    void a_report_of_the_third_lab() {
        assertFalse(CompletableFuture.supplyAsync(() -> notes(new Lab("http://lab3.clinic.invalid"), "R-7")).join().isEmpty());
    }

    // cause: connection-refused / second-lab-not-running
    @Test
    void a_report_of_the_second_lab() {
        assertFalse(Mono.fromCallable(() -> notes(new Lab("http://127.0.0.1:7755"), "R-8")).block().isEmpty());
    }
}
