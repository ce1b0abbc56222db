package io.testflow.environment.internal.program;

import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.provider.Offer;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a program that are here.
 *
 * @param product what users call it, {@code Redis}
 * @param all the versions
 * @param cure the dependencies that bring it, as they are pasted
 */
public record Versions(String product, List<String> all, String cure) {

    /** Copies the versions. */
    public Versions {
        all = List.copyOf(all);
    }

    /** What is said to somebody who asks for a service. */
    public Offer offer(Service service) {
        if (!(service.origin() instanceof Origin.Version asked)) {
            return new Offer.Refused("It takes the type `" + service.type() + "` with a `version`.");
        }
        Optional<String> first = all.stream().filter(asked::accepts).findFirst();
        if (first.isPresent()) {
            return new Offer.Available(product + " " + first.get() + ", embedded");
        }
        return new Offer.Refused((all.isEmpty()
                        ? product + " is not on the class path."
                        : "There is no " + product + " " + asked.number() + " on the class path, but "
                                + String.join(", ", all) + ".")
                + " Add it to the pom:\n" + cure);
    }
}
