package org.clinic.api;

import com.google.gson.Gson;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Asks a laboratory for results. */
class Lab {

    private final OkHttpClient client = new OkHttpClient.Builder()
            .connectTimeout(Duration.ofMillis(300))
            .readTimeout(Duration.ofMillis(500))
            .retryOnConnectionFailure(false)
            .build();
    private final String base;

    Lab(String base) {
        this.base = base;
    }

    record Result(String sample, double value, List<String> notes) {}

    static class LabFailure extends Exception {
        LabFailure(String message, Throwable cause) {
            super(message, cause);
        }
    }

    Result result(String sample) throws LabFailure {
        Request request = new Request.Builder().url(base + "/samples/" + sample).build();
        try (Response response = client.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("Unexpected code " + response);
            }
            return new Gson().fromJson(response.body().string(), Result.class);
        } catch (IOException e) {
            throw new LabFailure("lab", e);
        }
    }
}
