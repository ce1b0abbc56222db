package io.testflow.environment.internal.sharing;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.internal.recordfile.RecordFile;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.environment.internal.lifecycle.KnownService;
import io.testflow.environment.internal.lifecycle.StartedService;
import io.testflow.environment.internal.lifecycle.StartedServices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Describes one environment: a record with its name, then one for each service, with its name, its directory, and the names and
 * values of its properties by turns.
 *
 * @param path of the file
 */
record RegisterFile(Path path) {

    private static final RecordFile FORMAT = new RecordFile("testflow-services", 1);
    private static final int PROPERTIES = 2;

    /** The environment; empty where there is no such file, or none that this TestFlow reads. */
    Optional<KnownEnvironment> read() {
        try {
            List<List<String>> records = FORMAT.read(path);
            List<KnownService> services =
                    records.stream().skip(1).map(RegisterFile::service).toList();
            return Optional.of(new KnownEnvironment(records.get(0).get(0), services));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    /** Whether it tells of an environment, and nothing is left of that. */
    boolean hasEnded() {
        return read().filter(KnownEnvironment::hasEnded).isPresent();
    }

    void write(String name, StartedServices started) throws IOException {
        List<List<String>> records = new ArrayList<>(List.of(List.of(name)));
        started.services().forEach(service -> records.add(fields(service)));
        FORMAT.write(path, records);
    }

    private static List<String> fields(StartedService service) {
        List<String> fields = new ArrayList<>(
                List.of(service.request().name(), service.request().directory().toString()));
        service.endpoint().properties().forEach((name, value) -> {
            fields.add(name);
            fields.add(value);
        });
        return fields;
    }

    private static KnownService service(List<String> fields) {
        Endpoint endpoint = new Endpoint(fields.get(0), Map.of());
        for (int i = PROPERTIES; i < fields.size(); i += 2) {
            endpoint = endpoint.with(fields.get(i), fields.get(i + 1));
        }
        return new KnownService(Path.of(fields.get(1)), endpoint);
    }
}
