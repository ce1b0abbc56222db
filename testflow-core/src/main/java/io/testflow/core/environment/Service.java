package io.testflow.core.environment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The definition of a service.
 *
 * <p>Values of variables and settings, the words of a command and the URL of an external service may hold placeholders, {@code
 * {payment-db.port}}, for what is known of another service once it runs; that service is started before.
 *
 * @param type what it is: {@code postgres}, {@code process} …
 * @param origin where it comes from
 * @param provider the name of the one who has to give it, or {@link #AUTO}
 * @param init scripts that it runs before it counts as ready, in order
 * @param ports what it listens on
 * @param variables environment variables of its process, by their names
 * @param settings what its program is told in its own words, by their names
 * @param readiness when it counts as ready
 * @param needs services that have to run before it and that no placeholder names
 * @param resources what it may take of the machine
 */
public record Service(
        String type,
        Origin origin,
        String provider,
        List<String> init,
        List<Integer> ports,
        Map<String, String> variables,
        Map<String, String> settings,
        Readiness readiness,
        List<String> needs,
        Resources resources) {

    /** Leaves the provider to TestFlow. */
    public static final String AUTO = "auto";

    /** Copies lists and maps, and keeps their order. */
    public Service {
        init = List.copyOf(init);
        ports = List.copyOf(ports);
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        needs = List.copyOf(needs);
    }

    /** A service of a type, in any way that its origin allows. */
    public static Service of(String type, Origin origin) {
        return new Service(
                type,
                origin,
                AUTO,
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Readiness.DEFAULT,
                List.of(),
                Resources.ANY);
    }

    /** A service of a type in a version, {@code 7}; empty for any. */
    public static Service of(String type, String version) {
        return of(type, new Origin.Version(version));
    }

    /** PostgreSQL in a version, {@code 18}; empty for any. */
    public static Service postgres(String version) {
        return of("postgres", version);
    }

    /** A program of this machine with its arguments. */
    public static Service process(String... command) {
        return of("process", new Origin.Command(List.of(command)));
    }

    /** Something that runs already at this URL. */
    public static Service external(String url) {
        return of("external", new Origin.Url(url));
    }

    /** This service from one provider and no other. */
    public Service from(String name) {
        return new Service(type, origin, name, init, ports, variables, settings, readiness, needs, resources);
    }

    /** This service with scripts that set it up, files or resources of the class path, in place of those it had. */
    public Service init(String... scripts) {
        return new Service(
                type, origin, provider, List.of(scripts), ports, variables, settings, readiness, needs, resources);
    }

    /** This service with ports, from 1 to 65535, in place of those it had. */
    public Service ports(Integer... numbers) {
        return new Service(
                type, origin, provider, init, List.of(numbers), variables, settings, readiness, needs, resources);
    }

    /** This service with one environment variable more. */
    public Service variable(String name, String value) {
        return new Service(
                type,
                origin,
                provider,
                init,
                ports,
                with(variables, name, value),
                settings,
                readiness,
                needs,
                resources);
    }

    /** This service with one setting of its program more. */
    public Service setting(String name, String value) {
        return new Service(
                type,
                origin,
                provider,
                init,
                ports,
                variables,
                with(settings, name, value),
                readiness,
                needs,
                resources);
    }

    /** This service, ready in another way. */
    public Service ready(Readiness when) {
        return new Service(type, origin, provider, init, ports, variables, settings, when, needs, resources);
    }

    /** This service, started after others, in place of those it waited for. */
    public Service needs(String... services) {
        return new Service(
                type, origin, provider, init, ports, variables, settings, readiness, List.of(services), resources);
    }

    /** This service with other limits. */
    public Service resources(Resources limits) {
        return new Service(type, origin, provider, init, ports, variables, settings, readiness, needs, limits);
    }

    /** All texts that may hold placeholders. */
    public Stream<String> texts() {
        return Stream.of(origin.texts(), variables.values().stream(), settings.values().stream())
                .flatMap(texts -> texts);
    }

    /** This service with each of these {@link #texts texts} replaced. */
    public Service map(UnaryOperator<String> replace) {
        Origin filled = origin.map(replace);
        Map<String, String> itsVariables = mapped(variables, replace);
        Map<String, String> itsSettings = mapped(settings, replace);
        return new Service(type, filled, provider, init, ports, itsVariables, itsSettings, readiness, needs, resources);
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(some);
        more.put(name, value);
        return more;
    }

    private static Map<String, String> mapped(Map<String, String> some, UnaryOperator<String> replace) {
        Map<String, String> mapped = new LinkedHashMap<>(some);
        mapped.replaceAll((name, value) -> replace.apply(value));
        return mapped;
    }
}
