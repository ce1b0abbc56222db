package io.testflow.data;

import io.testflow.core.data.DataFailure;
import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.data.internal.http.Exchange;
import io.testflow.data.internal.value.Json;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A service that takes data over HTTP: each row is posted as a JSON object to the path of its entity, {@code POST /users}, in the order of
 * the entities. What was posted is deleted at the place that the answer names as its {@code Location}, or else below that path by the
 * value of the first field, {@code DELETE /users/42}.
 */
public final class HttpTarget {

    private final String name;
    private final URI base;

    private HttpTarget(String name, URI base) {
        this.name = name;
        this.base = base;
    }

    /**
     * A service.
     *
     * @param name what messages call it
     * @param base what paths of entities are below of
     */
    public static HttpTarget of(String name, URI base) {
        String text = base.toString();
        return new HttpTarget(name, text.endsWith("/") ? base : URI.create(text + "/"));
    }

    /**
     * Sends all rows of a data set; when one is refused, those before it are deleted again.
     *
     * @throws DataFailure when the service refuses a row, or does not answer; the message names entity and row
     */
    public SentData send(DataSet data) {
        Exchange exchange = new Exchange(name);
        Deque<URI> places = new ArrayDeque<>();
        try {
            for (Rows rows : data.entities()) {
                for (long row = 0; row < rows.count(); row++) {
                    String what = "row " + (row + 1) + " of " + rows.count() + " of `" + rows.entity() + "`";
                    URI path = base.resolve(Exchange.path(rows.entity()));
                    URI fallback = URI.create(path + "/" + Exchange.path(String.valueOf(rows.value(row, 0))));
                    places.push(
                            exchange.post(path, Json.of(rows.row(row)), what).orElse(fallback));
                }
            }
        } catch (DataFailure e) {
            takeBack(new SentData(exchange, places), e);
            throw e;
        }
        return new SentData(exchange, places);
    }

    private static void takeBack(SentData sent, DataFailure cause) {
        try {
            sent.close();
        } catch (DataFailure e) {
            cause.addSuppressed(e);
        }
    }
}
