package io.testflow.environment.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.OwnProcesses;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HttpStubProviderTest {

    private static final Service STUB = Service.of("http-stub", "");

    @TempDir
    Path directory;

    private final OwnProcesses processes = new OwnProcesses();
    private final HttpStubProvider provider = new HttpStubProvider();

    @Test
    void a_server_answers_as_its_files_say_and_leaves_no_process() throws Exception {
        StartRequest request = Requests.of(
                directory,
                "bank",
                STUB.setting("global-response-templating", "true").setting("max-template-cache-entries", "9"),
                new InitScript("rate.json", """
                        {"request": {"urlPath": "/rate"}, "response": {"body": "{{request.query.of}} 1.1"}}"""),
                new InitScript("more.json", """
                        {"mappings": [{"request": {"url": "/a"}, "response": {"status": 402}},
                                      {"request": {"url": "/b"}, "response": {"status": 409}}]}"""));

        RunningService running = provider.start(request);

        String url = running.endpoint().property(Endpoint.URL);
        assertThat(url).isEqualTo("http://localhost:" + running.endpoint().port());
        assertThat(get(url + "/rate?of=EUR").body()).isEqualTo("EUR 1.1");
        assertThat(get(url + "/a").statusCode()).isEqualTo(402);
        assertThat(get(url + "/b").statusCode()).isEqualTo(409);
        assertThat(running.fault()).isEmpty();
        running.stop();
        assertThat(running.fault()).hasValue("has exited with status 137");
        assertThat(processes.running()).isEmpty();
    }

    @Test
    void an_error_in_a_file_is_told_and_the_server_ends() {
        assertThatThrownBy(() -> provider.start(Requests.of(
                        directory,
                        "bank",
                        STUB,
                        new InitScript("a.json", "{}"),
                        new InitScript("b.json", "{\"request\": {\"url\":\n \"/a\" \"method\": \"GET\"}}"))))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Its file b.json has an error: Unexpected character ('\"' (code 34)): was expecting comma"
                        + " to separate Object entries, line: 2, column: 7.");
        assertThat(processes.running()).isEmpty();
    }

    @Test
    void options_are_named_where_the_server_does_not_know_one() {
        StartRequest request = Requests.of(directory, "bank", STUB.setting("no-such-option", ""));

        assertThatThrownBy(() -> provider.start(request))
                .isInstanceOf(StartFailure.class)
                .hasMessage("It has exited with status 1 before it was ready. It has the settings `no-such-option`,"
                        + " and WireMock does not say which it does not know.");
    }

    @Test
    void a_port_that_somebody_else_has_taken_is_a_reason_that_passes_and_no_fault_of_the_settings() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            StartRequest request =
                    Requests.of(directory, "bank", STUB.setting("https-port", String.valueOf(taken.getLocalPort())));

            assertThatThrownBy(() -> provider.start(request))
                    .isInstanceOfSatisfying(
                            StartFailure.class,
                            failure -> assertThat(failure.isPassing()).isTrue())
                    .hasMessage("Somebody else has taken its port; it has exited with status 1.");
        }
    }

    @Test
    void a_server_that_refuses_a_file_without_a_reason_is_quoted() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(503, 0);
            exchange.getResponseBody().write("busy\n".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();

        Mappings mappings =
                new Mappings("http://127.0.0.1:" + server.getAddress().getPort());

        assertThatThrownBy(() -> mappings.add(List.of(new InitScript("a.json", "{}"))))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Its file a.json has an error: status 503, busy.");
        server.stop(0);
    }

    @Test
    void what_is_not_on_the_class_path_is_answered_with_the_dependency_to_add() {
        HttpStubProvider without =
                new HttpStubProvider(new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader()));

        assertThat(provider.offer(STUB)).isEqualTo(new Offer.Available("WireMock 3.13.2, embedded"));
        assertThat(((Offer.Refused) without.offer(STUB)).reason())
                .startsWith("WireMock is not on the class path. Add it to the pom:\n<dependency>")
                .contains("<artifactId>wiremock-standalone</artifactId>");
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
