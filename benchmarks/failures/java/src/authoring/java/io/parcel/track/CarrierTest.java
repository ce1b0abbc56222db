package io.parcel.track;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WireMockTest
class CarrierTest {

    private Carrier carrier;
    private com.github.tomakehurst.wiremock.client.WireMock server;

    @BeforeEach
    void connect(WireMockRuntimeInfo running) {
        carrier = new Carrier(running.getHttpBaseUrl());
        server = running.getWireMock();
    }

    private void answers(ResponseDefinitionBuilder answer) {
        server.register(get(urlPathMatching("/parcels/.*")).willReturn(answer));
    }

    // cause: http-status / carrier-answers-503
    @ParameterizedTest
    @ValueSource(strings = {"A-1", "B-77", "XL-300", "4711", "CC-9", "b0a7c2d4-91f3-4e58-8a8e-0c1d2e3f4a5b"})
    void position_on_a_busy_day(String parcel) {
        answers(aResponse().withStatus(503).withBody("overloaded, try again"));
        assertEquals("Graz", carrier.position(parcel).town());
    }

    @Test
    void position_is_found_later_on_a_busy_day() {
        answers(aResponse().withStatus(503).withBody("overloaded, try again"));
        assertEquals("Linz", carrier.positionLater("C-3").join().town());
    }

    // cause: integration-timeout / carrier-answers-too-late
    @ParameterizedTest
    @ValueSource(strings = {"D-12", "E-9", "EXPRESS-77", "E-9/2"})
    void position_over_a_slow_line(String parcel) {
        answers(ok("{}").withFixedDelay(1500));
        assertThat(carrier.position(parcel)).isNotNull();
    }

    @Test
    void position_is_found_later_over_a_slow_line() {
        answers(ok("{}").withFixedDelay(1500));
        assertThat(carrier.positionLater("F-2").join()).isNotNull();
    }

    // cause: serialisation / carrier-adds-a-field
    @Test
    void position_with_all_fields() {
        answers(ok("{\"parcel\": \"G-1\", \"town\": \"Wels\", \"depot\": 12}"));
        assertEquals("Wels", carrier.position("G-1").town());
    }

    @Test
    void position_with_all_fields_is_found_later() {
        answers(ok("{\"parcel\": \"G-2\", \"town\": \"Wels\", \"depot\": 7}"));
        assertEquals("Wels", carrier.positionLater("G-2").join().town());
    }

    // cause: serialisation / carrier-has-a-state-that-we-do-not-know
    @Test
    void state_of_a_parcel_that_came_back() {
        answers(ok("{\"state\": \"RETURNED\"}"));
        assertThat(carrier.position("H-4").state()).isNotNull();
    }

    // cause: serialisation / carrier-writes-days-in-german
    @Test
    void day_of_arrival() {
        answers(ok("{\"day\": \"24.12.2024\"}"));
        assertThat(carrier.position("I-5").day()).isInTheFuture();
    }

    // cause: serialisation / carrier-answer-is-cut-off
    @Test
    void position_in_a_long_answer() {
        answers(ok("{\"parcel\": \"J-6\", \"town\": \"Kla"));
        assertEquals("Klagenfurt", carrier.position("J-6").town());
    }

    // cause: serialisation / carrier-answers-with-a-web-page
    @Test
    void position_through_the_proxy() {
        answers(ok("<!DOCTYPE html><html><body>Welcome</body></html>"));
        assertEquals("Steyr", carrier.position("K-7").town());
    }

    // cause: connection-refused / carrier-not-running
    @Test
    void position_at_the_other_carrier() {
        assertThat(new Carrier("http://localhost:7081").position("L-8")).isNotNull();
    }

    @Test
    void position_at_the_other_carrier_is_found_later() {
        assertThat(new Carrier("http://localhost:7081").positionLater("M-9").join()).isNotNull();
    }

    // cause: dns / carrier-host-does-not-resolve
    @ParameterizedTest
    @ValueSource(strings = {"N-1", "O-2", "ISLAND-3"})
    void position_at_the_carrier_of_the_islands(String parcel) {
        assertThat(new Carrier("http://api.island-carrier.invalid").position(parcel)).isNotNull();
    }

    @Test
    void position_at_the_carrier_of_the_islands_is_found_later() {
        assertThat(new Carrier("http://api.island-carrier.invalid").positionLater("P-3").join()).isNotNull();
    }
}
