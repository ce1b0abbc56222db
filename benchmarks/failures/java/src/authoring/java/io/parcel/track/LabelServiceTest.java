package io.parcel.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

class LabelServiceTest {

    private static int status(String url) throws IOException {
        try (CloseableHttpClient client = HttpClients.custom().disableAutomaticRetries().build()) {
            return client.execute(new HttpGet(url), HttpResponse::getCode);
        }
    }

    // cause: connection-refused / label-printer-not-running
    @Test
    void a_label_is_printed() throws IOException {
        assertThat(status("http://localhost:9311/labels/1")).isEqualTo(200);
    }

    @Test
    void a_label_is_printed_by_spring() {
        assertThat(new RestTemplate().getForObject("http://localhost:9311/labels/{id}", String.class, 2)).isNotEmpty();
    }

    @Test
    void a_label_is_printed_without_blocking() {
        var answer = WebClient.create("http://localhost:9311").get().uri("/labels/3").retrieve().bodyToMono(String.class);
        assertThat(answer.block(Duration.ofSeconds(3))).isNotEmpty();
    }

    // cause: connection-refused / scanner-port-closed
    @Test
    void the_scanner_is_there() throws IOException {
        try (Socket scanner = new Socket("127.0.0.1", 6001)) {
            assertThat(scanner.isConnected()).isTrue();
        }
    }

    @Test
    void the_scanner_says_who_it_is() {
        try (Socket scanner = new Socket("127.0.0.1", 6001)) {
            assertThat(scanner.getInputStream().read()).isPositive();
        } catch (ConnectException e) {
            throw new IllegalStateException("scanner 3 is not there: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    // cause: dns / label-host-misspelt
    @Test
    void labels_of_the_old_printer() throws IOException {
        assertThat(status("http://labels.parcel.invalid/labels/1")).isEqualTo(200);
    }

    @Test
    void labels_of_the_old_printer_by_spring() {
        RestClient client = RestClient.create("http://labels.parcel.invalid");
        assertThat(client.get().uri("/labels/2").retrieve().body(String.class)).isNotEmpty();
    }

    // cause: dns / archive-host-unknown-to-netty
    @Test
    void labels_of_the_archive() {
        var client = WebClient.create("http://archive.parcel.invalid:8080");
        assertThat(client.get().uri("/labels/9").retrieve().toBodilessEntity().block()).isNotNull();
    }

    // cause: dns / depot-has-no-address
    @Test
    void address_of_the_depot() throws IOException {
        assertThat(InetAddress.getByName("depot-7.parcel.invalid").isLoopbackAddress()).isFalse();
    }

    @Test
    void page_of_the_depot() throws IOException {
        URL page = URI.create("http://depot-7.parcel.invalid/").toURL();
        assertThat(page.openStream().readAllBytes()).isNotEmpty();
    }

    // cause: integration-timeout / weather-station-does-not-answer
    @Test
    void weather_of_the_depot() throws IOException {
        RestTemplate client = new RestTemplateBuilder()
                .connectTimeout(Duration.ofMillis(300))
                .readTimeout(Duration.ofMillis(300))
                .build();
        try (Silent station = new Silent().full()) {
            assertThat(client.getForObject("http://localhost:" + station.port() + "/weather", String.class)).isNotEmpty();
        }
    }

    @Test
    void weather_of_the_depot_over_a_socket() throws IOException {
        try (Silent station = new Silent().full();
                Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", station.port()), 300);
        }
    }
}
