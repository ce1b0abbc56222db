package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.model.Container;
import io.testflow.environment.internal.lease.ProcessMark;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What is left in the engine of this machine, and what services answer. */
final class Engines {

    private Engines() {}

    /** The numbers of the containers of a request. */
    static List<String> containers(StartRequest request) throws Exception {
        return Engine.connect()
                .client()
                .listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(label(request))
                .exec()
                .stream()
                .map(Container::getId)
                .toList();
    }

    /** The number of networks of a request. */
    static int networks(StartRequest request) throws Exception {
        return Engine.connect()
                .client()
                .listNetworksCmd()
                .withFilter(
                        "label",
                        List.of("io.testflow.lease=" + request.directory().toAbsolutePath()))
                .exec()
                .size();
    }

    /** The numbers of the containers that this process has started. */
    static List<String> ofThisProcess() throws Exception {
        return Engine.connect()
                .client()
                .listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(
                        "io.testflow.holder",
                        ProcessMark.of(ProcessHandle.current()).toString()))
                .exec()
                .stream()
                .map(Container::getId)
                .toList();
    }

    /** Whether there is an image of this name. */
    static boolean has(String image) throws Exception {
        return !Engine.connect()
                .client()
                .listImagesCmd()
                .withReferenceFilter(image)
                .exec()
                .isEmpty();
    }

    private static Map<String, String> label(StartRequest request) {
        return Map.of("io.testflow.lease", request.directory().toAbsolutePath().toString());
    }

    static String page(String address) throws IOException, InterruptedException {
        return page(HttpRequest.newBuilder(URI.create(address)).build());
    }

    static String page(String address, String user, String password) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return page(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Basic " + login)
                .build());
    }

    private static String page(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
