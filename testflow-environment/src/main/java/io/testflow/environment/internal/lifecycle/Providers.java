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
public record Providers(List<ServiceProvider> all) {

    /** Copies the list. */
    public Providers {
        all = List.copyOf(all);
    }

    /**
     * Who gives a service: the one that it names, or the first who can.
     *
     * @throws UsageException when nobody gives it; the message has the reason of each
     */
    Choice choose(String name, Service service) {
        List<ServiceProvider> asked = asked(name, service);
        List<String> refusals = new ArrayList<>();
        List<String> ofItsType = new ArrayList<>();
        for (ServiceProvider provider : asked) {
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
        throw new UsageException("Nobody can give the service `" + name + "` of the type `" + service.type() + "`."
                + unknownType(service.type())
                + refusals.stream().map(refusal -> "\n  " + refusal).collect(joining()));
    }

    private List<ServiceProvider> asked(String name, Service service) {
        if (service.provider().equals(Service.AUTO)) {
            return all;
        }
        List<ServiceProvider> named = all.stream()
                .filter(provider -> provider.name().equals(service.provider()))
                .toList();
        if (named.isEmpty()) {
            List<String> names = all.stream().map(ServiceProvider::name).toList();
            throw new UsageException("The service `" + name + "` asks for the provider `" + service.provider()
                    + "`, which is not here." + NearestNames.suggestion(service.provider(), names)
                    + " Here are `auto`, " + quoted(names)
                    + ".");
        }
        return named;
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
