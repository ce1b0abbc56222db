package io.testflow.environment.internal.process;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.core.internal.environment.Reference;
import io.testflow.environment.internal.port.FreePorts;
import io.testflow.environment.provider.StartFailure;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ports of this machine that a service is told to listen on.
 *
 * @param service the name of the service
 * @param chosen by the ports of its definition, in order
 */
record OwnPorts(String service, Map<Integer, Integer> chosen) {

    OwnPorts {
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    /** Chooses ports that are free now; nothing keeps others from taking them before the service does. */
    static OwnPorts choose(String service, List<Integer> defined) throws StartFailure {
        Iterator<Integer> free =
                FreePorts.choose((int) defined.stream().distinct().count()).iterator();
        Map<Integer, Integer> chosen = new LinkedHashMap<>();
        for (int port : defined) {
            chosen.computeIfAbsent(port, number -> free.next());
        }
        return new OwnPorts(service, chosen);
    }

    /** The definition with these ports in the place of its placeholders. */
    Service fill(Service definition) throws StartFailure {
        Endpoint known = endpoint();
        List<Reference> unknown = definition
                .texts()
                .flatMap(Reference::in)
                .filter(reference -> reference.service().equals(service) && !known.has(reference.property()))
                .toList();
        if (!unknown.isEmpty()) {
            throw StartFailure.lasting("Its definition has " + unknown.get(0)
                    + ", and `ports` does not say so. Name there what it listens on, `[8080]`.");
        }
        return definition.map(text -> Reference.fill(
                text,
                reference -> reference.service().equals(service)
                        ? known.property(reference.property())
                        : reference.toString()));
    }

    /** Where the service is, once it listens. */
    Endpoint endpoint() {
        List<Integer> ports = numbers();
        if (ports.isEmpty()) {
            return new Endpoint(service, Map.of());
        }
        Endpoint endpoint =
                Endpoint.at(service, "localhost", ports.get(0)).with(Endpoint.URL, "http://localhost:" + ports.get(0));
        for (Map.Entry<Integer, Integer> port : chosen.entrySet()) {
            endpoint = endpoint.with(Endpoint.PORT + "." + port.getKey(), String.valueOf(port.getValue()));
        }
        return endpoint;
    }

    List<Integer> numbers() {
        return List.copyOf(chosen.values());
    }
}
