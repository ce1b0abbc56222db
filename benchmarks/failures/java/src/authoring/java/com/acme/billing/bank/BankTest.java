package com.acme.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

class BankTest {

    private static WireMockServer bank;
    private static WireMockServer elsewhere;
    private static WireMockServer old;

    @BeforeAll
    static void start() throws Exception {
        bank = BankServer.start("localhost", "-1d", 30);
        elsewhere = BankServer.start("bank.example.com", "-1d", 30);
        old = BankServer.start("localhost", "-30d", 10);
    }

    @AfterAll
    static void stop() {
        bank.stop();
        elsewhere.stop();
        old.stop();
    }

    private static HttpClient trusting(WireMockServer server) throws GeneralSecurityException, IOException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(BankServer.trust(server));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static int status(HttpClient client, String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    // cause: tls / certificate-of-bank-not-trusted
    @Test
    void the_bank_answers() throws Exception {
        assertThat(status(HttpClient.newHttpClient(), bank.baseUrl())).isEqualTo(200);
    }

    @Test
    void the_bank_has_our_balance() {
        assertThat(new RestTemplate().getForObject(bank.url("/balance"), String.class)).isNotEmpty();
    }

    @Test
    void the_bank_has_our_transfers() {
        assertThat(WebClient.create(bank.baseUrl()).get().uri("/transfers").retrieve().bodyToMono(String.class).block())
                .isNotEmpty();
    }

    @Test
    void the_bank_has_a_page() throws IOException {
        try (var client = HttpClients.createDefault()) {
            int status = client.execute(new HttpGet(bank.url("/")), answer -> answer.getCode());
            assertThat(status).isEqualTo(200);
        }
    }

    // cause: tls / certificate-is-of-another-host
    @Test
    void the_bank_elsewhere_answers() throws Exception {
        assertThat(status(trusting(elsewhere), elsewhere.baseUrl())).isEqualTo(200);
    }

    @Test
    void the_bank_elsewhere_answers_in_the_background() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(elsewhere.url("/balance"))).build();
        assertThat(trusting(elsewhere).sendAsync(request, HttpResponse.BodyHandlers.ofString()).join().body()).isNotEmpty();
    }

    // cause: tls / certificate-has-expired
    @Test
    void the_old_bank_answers() throws Exception {
        assertThat(status(trusting(old), old.baseUrl())).isEqualTo(200);
    }

    @Test
    void the_old_bank_has_our_balance() throws Exception {
        try {
            assertThat(status(trusting(old), old.url("/balance"))).isEqualTo(200);
        } catch (IOException e) {
            throw new IllegalStateException("no balance of account 4711", e);
        }
    }

    // cause: tls / plain-http-on-the-tls-port
    @Test
    void the_bank_is_reached_over_a_socket() throws IOException {
        try (var socket = SSLSocketFactory.getDefault().createSocket("localhost", bank.port())) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes());
            assertThat(socket.getInputStream().read()).isPositive();
        }
    }

    @Test
    void the_bank_is_reached_over_its_first_port() {
        assertThat(new RestTemplate().getForObject("https://localhost:" + bank.port() + "/", String.class)).isNotEmpty();
    }
}
