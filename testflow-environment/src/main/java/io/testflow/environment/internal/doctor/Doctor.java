package io.testflow.environment.internal.doctor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.engine.EngineReport;
import io.testflow.environment.internal.lifecycle.Startup;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.ServiceProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says what each provider can give here, and who would give the services of environments. Starts nothing.
 *
 * @param startup would start them
 * @param engine what is known of the Docker engine
 * @param room of this machine
 */
public record Doctor(Startup startup, EngineReport engine, Room room) {

    /** What needs nothing but what its definition names. */
    private static final Set<String> ALWAYS = Set.of("process", "external");

    /** In lines, for people. */
    public List<String> lines(List<Environment> environments) {
        List<String> lines = new ArrayList<>();
        for (ServiceProvider provider : startup.providers().all()) {
            List<String> offers = offers(provider);
            if (!offers.isEmpty()) {
                lines.add("Provider `" + provider.name() + "`");
                lines.addAll(indented(offers.stream()));
            }
        }
        lines.add("Docker engine");
        lines.addAll(indented(Stream.of(engine.text())));
        lines.add("Room");
        lines.addAll(indented(room.lines().stream()));
        lines.add("  for all services together: " + startup.capacity().all().said());
        for (Environment environment : environments) {
            lines.add("Environment `" + environment.name() + "`");
            lines.addAll(indented(environment.services().entrySet().stream()
                    .map(service -> service.getKey() + ": " + startup.prospect(service.getKey(), service.getValue()))));
        }
        return lines;
    }

    /** One for all types of which there is the same to say. */
    private static List<String> offers(ServiceProvider provider) {
        Map<String, List<String>> types = provider.types().stream()
                .filter(type -> !ALWAYS.contains(type))
                .sorted()
                .collect(groupingBy(type -> said(provider.offer(any(type))), LinkedHashMap::new, toList()));
        return types.entrySet().stream()
                .map(same -> String.join(", ", same.getValue()) + ": " + same.getKey())
                .toList();
    }

    private static String said(Offer offer) {
        return offer instanceof Offer.Available available ? available.what() : ((Offer.Refused) offer).reason();
    }

    /** Any service of a type. */
    private static Service any(String type) {
        return Service.of(type, type.equals("container") ? new Origin.Image("any") : new Origin.Version(""));
    }

    private static List<String> indented(Stream<String> texts) {
        return texts.flatMap(text -> ("  " + text.replace("\n", "\n      ")).lines())
                .toList();
    }
}
