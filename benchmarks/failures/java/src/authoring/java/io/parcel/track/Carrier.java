package io.parcel.track;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

/** Asks a carrier where parcels are. */
class Carrier {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofMillis(400)).build();
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    private final String base;

    Carrier(String base) {
        this.base = base;
    }

    record Position(String parcel, String town, LocalDate day, State state) {}

    enum State {
        COLLECTED,
        MOVING,
        DELIVERED
    }

    static class CarrierException extends RuntimeException {
        CarrierException(String message) {
            super(message);
        }

        CarrierException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    Position position(String parcel) {
        try {
            return read(client.send(request(parcel), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new CarrierException("No position of parcel " + parcel, e);
        } catch (InterruptedException e) {
            throw new CarrierException("interrupted", e);
        }
    }

    CompletableFuture<Position> positionLater(String parcel) {
        return client.sendAsync(request(parcel), HttpResponse.BodyHandlers.ofString()).thenApply(this::readLater);
    }

    private HttpRequest request(String parcel) {
        return HttpRequest.newBuilder(URI.create(base + "/parcels/" + parcel))
                .timeout(Duration.ofMillis(300))
                .build();
    }

    private Position readLater(HttpResponse<String> answer) {
        try {
            return read(answer);
        } catch (JsonProcessingException e) {
            throw new CarrierException("Not a position", e);
        }
    }

    private Position read(HttpResponse<String> answer) throws JsonProcessingException {
        if (answer.statusCode() != 200) {
            throw new CarrierException(
                    "Carrier answered " + answer.statusCode() + " for " + answer.request().uri().getPath() + ": " + answer.body());
        }
        return json.readValue(answer.body(), Position.class);
    }
}
