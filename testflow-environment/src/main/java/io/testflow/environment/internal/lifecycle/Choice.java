package io.testflow.environment.internal.lifecycle;

import io.testflow.environment.provider.ServiceProvider;
import java.util.List;

/**
 * Who gives a service.
 *
 * @param provider the one who does
 * @param what it gives, in a few words
 * @param refusals why those who were asked before do not, in sentences that begin with their names
 */
public record Choice(ServiceProvider provider, String what, List<String> refusals) {

    /** Copies the refusals. */
    public Choice {
        refusals = List.copyOf(refusals);
    }

    /** Who gives it and why, in a line. */
    @Override
    public String toString() {
        return refusals.isEmpty() ? what : what + ", since " + String.join(" ", refusals);
    }
}
