package io.testflow.data;

import io.testflow.core.data.DataFailure;
import io.testflow.data.internal.http.Exchange;
import java.net.URI;
import java.util.Deque;

/** A data set that a service has been sent. */
public final class SentData implements AutoCloseable {

    private final Exchange exchange;
    private final Deque<URI> places;

    SentData(Exchange exchange, Deque<URI> places) {
        this.exchange = exchange;
        this.places = places;
    }

    /**
     * Deletes it, the last row first; what is gone already is none too few. A second call does nothing.
     *
     * @throws DataFailure when the service refuses that; what it has is as it is then
     */
    @Override
    public void close() {
        while (!places.isEmpty()) {
            exchange.delete(places.pop());
        }
    }
}
