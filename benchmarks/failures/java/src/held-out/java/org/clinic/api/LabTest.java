package org.clinic.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.restassured.RestAssured;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

class LabTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort().dynamicHttpsPort())
            .build();

    private final Lab lab = new Lab(base());

    private static String base() {
        return "http://localhost:" + SERVER.getPort();
    }

    private static String url(String path) {
        return base() + path;
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(any(anyUrl()).willReturn(answer));
    }

    // cause: http-status / lab-answers-429
    @ParameterizedTest
    @ValueSource(strings = {"S-100", "S-2", "S-7741", "blood", "S-0", "x-ray-12"})
    void result_of_a_sample(String sample) throws Exception {
        answers(aResponse().withStatus(429).withStatusMessage("Too Many Requests"));
        assertThat(lab.result(sample).value()).isPositive();
    }

    // cause: http-status / lab-is-in-maintenance
    @Test
    void samples_are_listed() {
        answers(aResponse().withStatus(503));
        assertThat(new RestTemplate().getForObject(url("/samples"), String.class)).isNotNull();
    }

    @Test
    void samples_are_listed_without_blocking() {
        answers(aResponse().withStatus(503));
        WebClient.create(base()).get().uri("/samples?page={p}", 2).retrieve().bodyToMono(String.class).block();
    }

    // cause: http-status / sample-answers-with-410
    @Test
    void a_deleted_sample_is_shown() {
        answers(aResponse().withStatus(410));
        RestAssured.get(url("/samples/9")).then().statusCode(200);
    }

    // cause: authentication / lab-wants-a-token
    @Test
    void results_with_a_token() {
        answers(aResponse().withStatus(401).withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\""));
        new RestTemplate().getForEntity(url("/results"), String.class);
    }

    @Test
    void results_with_a_token_without_blocking() {
        answers(aResponse().withStatus(401).withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\""));
        WebClient.create(base()).get().uri("/results/5").retrieve().toBodilessEntity().block();
    }

    // cause: authorisation / lab-forbids-deleting
    @ParameterizedTest
    @ValueSource(ints = {4, 17})
    void a_sample_is_deleted(int id) {
        answers(aResponse().withStatus(403).withBody("{\"error\": \"scope lab:delete missing\"}"));
        new RestTemplate().delete(url("/samples/" + id));
    }

    // cause: integration-timeout / lab-takes-too-long
    @ParameterizedTest
    @ValueSource(strings = {"S-3", "S-44", "S-505", "tissue"})
    void result_of_a_large_sample(String sample) throws Exception {
        answers(okJson("{}").withFixedDelay(1200));
        assertThat(lab.result(sample)).isNotNull();
    }

    // cause: serialisation / value-is-no-number
    @Test
    void result_of_an_old_sample() throws Exception {
        answers(okJson("{\"sample\": \"S-5\", \"value\": \"negative\"}"));
        assertThat(lab.result("S-5").value()).isNegative();
    }

    // cause: serialisation / notes-are-one-text
    @Test
    void result_with_notes() throws Exception {
        answers(okJson("{\"sample\": \"S-6\", \"notes\": \"none\"}"));
        assertThat(lab.result("S-6").notes()).isEmpty();
    }

    @Test
    void result_with_long_notes() throws Exception {
        answers(okJson("{\"value\": 2, \"sample\": \"S-66\", \"notes\": \"see the letter of May\"}"));
        assertThat(lab.result("S-66").notes()).hasSize(1);
    }

    // cause: connection-refused / second-lab-not-running
    @Test
    void result_of_the_second_lab() throws Exception {
        assertThat(new Lab("http://127.0.0.1:7755").result("S-7")).isNotNull();
    }

    @Test
    void page_of_the_second_lab() throws IOException {
        new OkHttpClient().newCall(new Request.Builder().url("http://127.0.0.1:7755/").build()).execute().close();
    }

    // cause: connection-refused / gateway-of-insurance-not-running
    @Test
    void the_insurance_answers() {
        RestAssured.get("http://localhost:7756/status").then().statusCode(204);
    }

    // cause: dns / third-lab-has-no-address
    @Test
    void result_of_the_third_lab() throws Exception {
        assertThat(new Lab("http://lab3.clinic.invalid").result("S-8")).isNotNull();
    }

    @Test
    void status_of_the_third_lab() {
        RestAssured.get("http://lab3.clinic.invalid/status").then().statusCode(200);
    }

    // cause: dns / mongo-host-has-no-address
    @Test
    void address_of_the_database() throws Exception {
        try {
            java.net.InetAddress.getByName("mongo-0.clinic.invalid");
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    // cause: tls / certificate-of-lab-is-self-signed
    @Test
    void status_over_tls() {
        RestAssured.get(SERVER.getRuntimeInfo().getHttpsBaseUrl() + "/status").then().statusCode(200);
    }

    // cause: tls / plain-text-at-the-tls-port
    @Test
    void result_over_tls_at_the_other_port() throws Exception {
        assertThat(new Lab(base().replace("http:", "https:")).result("S-10")).isNotNull();
    }
}
