package io.testflow.environment.internal.http;

import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a server what to answer.
 *
 * @param url of the server
 */
record Mappings(String url) {

    /** Files with several mappings, as the server itself exports them. */
    private static final Pattern SEVERAL = Pattern.compile("\\s*\\{\\s*\"mappings\"(?s:.*)");

    private static final Pattern DETAIL = Pattern.compile("\"detail\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    /**
     * Adds the mappings of files of JSON.
     *
     * @throws StartFailure when the server does not take one; the message has the file and what the server says
     */
    void add(List<InitScript> scripts) throws IOException, StartFailure, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (InitScript script : scripts) {
            String several = SEVERAL.matcher(script.text()).matches() ? "/import" : "";
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(url + "/__admin/mappings" + several))
                            .POST(HttpRequest.BodyPublishers.ofString(script.text()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw StartFailure.lasting("Its file " + script.name() + " has an error: " + reason(answer) + ".");
            }
        }
    }

    private static String reason(HttpResponse<String> answer) {
        Matcher detail = DETAIL.matcher(answer.body());
        return detail.find()
                ? detail.group(1).replace("\\\"", "\"").replaceAll("\\\\n.*; (line: \\d+, column: \\d+)]", ", $1")
                : "status " + answer.statusCode() + ", " + answer.body().strip();
    }
}
