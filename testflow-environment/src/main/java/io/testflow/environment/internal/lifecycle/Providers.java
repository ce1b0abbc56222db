package io.testflow.environment.internal.lifecycle;

import static java.util.stream.Collectors.joining;

import io.testflow.core.environment.Service;
import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.ServiceProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Those who can start services.
 *
 * @param all in the order in which {@code auto} asks them
 */
public record Providers(Iterable<ServiceProvider> all) {

    /**
     * Who gives a service: the one that it names, or the first who can.
     *
     * @throws UsageException when nobody gives it; the message has the reason of each
     */
    Choice choose(String name, Service service) {
        List<String> names = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        List<String> ofItsType = new ArrayList<>();
        for (ServiceProvider provider : all) {
            names.add(provider.name());
            if (!isAsked(provider, service)) {
                continue;
            }
            Offer offer = provider.offer(service);
            if (offer instanceof Offer.Available available) {
                return new Choice(provider, available.what(), ofItsType);
            }
            String refusal = provider.name() + ": " + ((Offer.Refused) offer).reason();
            refusals.add(refusal);
            if (provider.types().contains(service.type())) {
                ofItsType.add(refusal);
            }
        }
        throw nobody(name, service, names, refusals);
    }

    private static boolean isAsked(ServiceProvider provider, Service service) {
        return service.provider().equals(Service.AUTO) || provider.name().equals(service.provider());
    }

    private UsageException nobody(String name, Service service, List<String> names, List<String> refusals) {
        if (refusals.isEmpty() && !service.provider().equals(Service.AUTO)) {
            return new UsageException("The service `" + name + "` asks for the provider `" + service.provider()
                    + "`, which is not here." + NearestNames.suggestion(service.provider(), names)
                    + " Here are `auto`, " + quoted(names)
                    + ".");
        }
        return new UsageException("Nobody can give the service `" + name + "` of the type `" + service.type() + "`."
                + unknownType(service.type())
                + refusals.stream().map(refusal -> "\n  " + refusal).collect(joining()));
    }

    private String unknownType(String type) {
        Set<String> types = new TreeSet<>();
        all.forEach(provider -> types.addAll(provider.types()));
        return types.contains(type) || types.isEmpty()
                ? ""
                : NearestNames.suggestion(type, types) + " Known types are " + quoted(types) + ".";
    }

    private static String quoted(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(joining(", "));
    }
}
