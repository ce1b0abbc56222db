package io.parcel.track;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

class CarrierNightTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

    private static Carrier carrier(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(any(anyUrl()).willReturn(answer));
        return new Carrier("http://localhost:" + SERVER.getPort());
    }

    private static List<String> towns(Carrier carrier, String... parcels) {
        return List.of(parcels).stream().map(carrier::position).map(Carrier.Position::town).toList();
    }

    private static List<String> townsByNight(Carrier carrier, String... parcels) {
        var pool = Executors.newFixedThreadPool(1);
        try {
            return pool.submit(() -> towns(carrier, parcels)).get();
        } catch (Exception e) {
            throw new IllegalStateException("nightly run of " + parcels.length + " parcels", e);
        } finally {
            pool.shutdownNow();
        }
    }

    // cause: http-status / carrier-answers-503
    @Test
    void towns_on_a_busy_night() {
        assertEquals(1, towns(carrier(aResponse().withStatus(503).withBody("overloaded, try again")), "Q-1").size());
    }

    @Test
    void towns_by_night_on_a_busy_night() {
        assertEquals(2, townsByNight(carrier(aResponse().withStatus(503).withBody("overloaded, try again")), "Q-2", "Q-3").size());
    }

    // cause: integration-timeout / carrier-answers-too-late
    @Test
    void towns_over_a_slow_line() {
        assertEquals(1, towns(carrier(ok("{}").withFixedDelay(900)), "R-1").size());
    }

    @Test
    void towns_by_night_over_a_slow_line() {
        assertEquals(1, townsByNight(carrier(ok("{}").withFixedDelay(900)), "R-2").size());
    }

    // cause: serialisation / carrier-adds-a-field
    @Test
    void towns_with_all_fields() {
        assertEquals(List.of("Enns"), towns(carrier(ok("{\"town\": \"Enns\", \"depot\": 3}")), "S-1"));
    }

    @Test
    void towns_by_night_with_all_fields() {
        Carrier carrier = carrier(ok("{\"depot\": 11, \"town\": \"Enns\"}"));
        assertEquals(List.of("Enns"), Mono.fromCallable(() -> townsByNight(carrier, "S-2")).block());
    }

    // cause: connection-refused / carrier-not-running
    @Test
    void towns_of_the_other_carrier() {
        assertEquals(1, townsByNight(new Carrier("http://localhost:7081"), "T-1").size());
    }

    // cause: dns / carrier-host-does-not-resolve
    @Test
    void towns_of_the_islands() {
        assertEquals(1, townsByNight(new Carrier("http://api.island-carrier.invalid"), "U-1").size());
    }
}
