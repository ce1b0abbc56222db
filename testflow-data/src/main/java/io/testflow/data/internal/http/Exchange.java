package io.testflow.data.internal.http;

import io.testflow.core.data.DataFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Requests to one service. Safe for use by several threads. */
public final class Exchange {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int SHOWN = 300;
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final String service;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();

    /**
     * Requests.
     *
     * @param service what messages call it
     */
    public Exchange(String service) {
        this.service = service;
    }

    /** A name as a part of a path. */
    public static String path(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Posts JSON, and says where it is from then on, where the answer says so.
     *
     * @param what it is, for the message
     * @throws DataFailure when the answer is no success
     */
    public Optional<URI> post(URI path, String json, String what) {
        HttpRequest request = HttpRequest.newBuilder(path)
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer = send(request, what);
        if (answer.statusCode() / 100 != 2) {
            throw refused("refuses " + what + ", " + json, answer);
        }
        return answer.headers().firstValue("Location").map(path::resolve);
    }

    /**
     * Deletes what is at a place, if it still is.
     *
     * @throws DataFailure when the answer is no success
     */
    public void delete(URI place) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(place).timeout(LONGEST).DELETE().build(), "DELETE " + place);
        boolean isGone = answer.statusCode() == NOT_FOUND || answer.statusCode() == GONE;
        if (answer.statusCode() / 100 != 2 && !isGone) {
            throw refused("does not delete " + place, answer);
        }
    }

    private HttpResponse<String> send(HttpRequest request, String what) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new DataFailure(
                    "`" + service + "` gives no answer to " + what + " at " + request.uri() + " (" + e + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataFailure("The test was interrupted while `" + service + "` took its data.", e);
        }
    }

    private DataFailure refused(String problem, HttpResponse<String> answer) {
        String body = answer.body().length() > SHOWN ? answer.body().substring(0, SHOWN) + "…" : answer.body();
        return new DataFailure(
                "`" + service + "` " + problem + ": " + answer.request().method() + " "
                        + answer.request().uri() + " is answered with " + answer.statusCode()
                        + (body.isBlank() ? "." : ", " + body.strip()));
    }
}
