package io.testflow.junit;

import io.testflow.core.configuration.SettingsFile;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Resources;
import io.testflow.core.environment.Service;
import io.testflow.core.error.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Finds the definition that an annotation means.
 *
 * @param root the folder of {@code testflow.yml}
 */
record Definitions(Path root) {

    /** With the file of this folder, or of the nearest above that has one; else without any. */
    static Definitions from(Path folder) {
        Path root = SettingsFile.nearest(folder).map(Path::getParent).orElse(folder);
        return new Definitions(root.toAbsolutePath());
    }

    /**
     * The environment that is asked for.
     *
     * @throws UsageException when the annotation names none, more than one, or an unknown one
     */
    Environment of(TestFlowEnvironment asked) {
        boolean named = !asked.value().isEmpty();
        boolean inline = asked.services().length > 0;
        boolean given = asked.source() != EnvironmentSource.class;
        if ((named ? 1 : 0) + (inline ? 1 : 0) + (given ? 1 : 0) != 1) {
            throw new UsageException("@TestFlowEnvironment takes either the name of an environment of "
                    + SettingsFile.NAME + ", or `services`, or a `source`.");
        }
        if (asked.isolation().length > 1) {
            throw new UsageException("@TestFlowEnvironment takes one `isolation`.");
        }
        Environment environment =
                named ? SettingsFile.environment(root.resolve(SettingsFile.NAME), asked.value()) : given(asked);
        return asked.isolation().length == 0 ? environment : environment.isolation(asked.isolation()[0]);
    }

    private static Environment given(TestFlowEnvironment asked) {
        return asked.services().length == 0
                ? ReflectionSupport.newInstance(asked.source()).environment()
                : inline(asked.services());
    }

    private static Environment inline(InlineService... services) {
        Environment environment = Environment.named("inline");
        for (InlineService service : services) {
            environment = environment.service(service.name(), service(service));
        }
        return environment;
    }

    private static Service service(InlineService service) {
        String place = "the service `" + service.name() + "` of @TestFlowEnvironment";
        List<Service> origins = new ArrayList<>();
        if (!service.image().isEmpty()) {
            origins.add(Service.of("container", new Origin.Image(service.image())));
        }
        if (service.command().length > 0) {
            origins.add(Service.process(service.command()));
        }
        if (!service.url().isEmpty()) {
            origins.add(Service.external(service.url()));
        }
        if (!service.version().isEmpty() || origins.isEmpty()) {
            origins.add(Service.of("", new Origin.Version(service.version())));
        }
        if (origins.size() > 1) {
            throw new UsageException(place + " says more than once where it comes from. Keep one of `version`, `image`,"
                    + " `command` and `url`.");
        }
        Service origin = origins.get(0);
        String type = service.type().isEmpty() ? origin.type() : service.type();
        if (type.isEmpty()) {
            throw new UsageException(
                    place + " has no `type`. Name it, `postgres` for one, or give an `image`, a `command` or a `url`.");
        }
        return new Service(
                type,
                origin.origin(),
                service.provider(),
                List.of(service.init()),
                IntStream.of(service.ports()).boxed().toList(),
                Assignments.of(place, service.env()),
                Assignments.of(place, service.settings()),
                Readiness.DEFAULT,
                List.of(),
                Resources.ANY);
    }
}
