package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.RunningService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDocker
class ElasticsearchImageTest {

    private static final Service ELASTICSEARCH = Service.of("elasticsearch", new Origin.Version("8.19.21"))
            .setting("cluster.name", "payments")
            .ready(Readiness.listening().within(Duration.ofSeconds(90)));

    @TempDir
    Path directory;

    @Test
    void documents_are_found_as_soon_as_it_is_ready() throws Exception {
        RunningService search = new DockerProvider().start(Requests.of(directory, "search", ELASTICSEARCH));

        String url = search.endpoint().property(Endpoint.URL);
        assertThat(send("PUT", url + "/payment/_doc/1?refresh=true", "{\"payer\": \"Ada\"}"))
                .contains("\"result\":\"created\"");
        assertThat(send("GET", url + "/payment/_search?q=payer:ada", "")).contains("\"payer\": \"Ada\"");
        assertThat(send("GET", url + "/_cluster/health", "")).contains("\"cluster_name\":\"payments\"");
        search.stop();
        assertThat(search.fault()).isNotEmpty();
    }

    private static String send(String method, String address, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
