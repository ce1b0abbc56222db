package io.testflow.core.configuration;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Isolation;
import io.testflow.core.environment.Service;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.environment.StartOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Understands the section {@code environments} of {@code testflow.yml}.
 *
 * <p>Environment variables are filled in when an environment starts: a variable that is missing here and now is no reason
 * to refuse the file.
 */
record EnvironmentsReader(YamlDocument document) {

    List<Environment> environments(@Nullable Node node) {
        return node == null
                ? List.of()
                : document.named(node, "`environments`", "environments by their names").entrySet().stream()
                        .map(entry -> environment(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private Environment environment(String name, Node node) {
        String place = "environments." + name;
        Map<String, Node> values = document.mapping(node, "`" + place + "`", Keys.ENVIRONMENT);
        Node services = values.get("services");
        if (services == null || YamlDocument.isEmpty(services)) {
            throw document.at(
                    YamlDocument.line(node), "`" + place + "` has no `services`. Name them there, or remove it.");
        }
        Map<String, Node> nodes = document.named(services, "`" + place + ".services`", "services by their names");
        Environment environment =
                Environment.named(name).isolation(isolation(values.get("isolation"), "`" + place + ".isolation`"));
        Node reuse = values.get("reuse");
        if (reuse != null) {
            environment = environment.reuse(new TimeReader(document).time(reuse, "`" + place + ".reuse`"));
        }
        for (Map.Entry<String, Node> service : nodes.entrySet()) {
            String itsPlace = place + ".services." + service.getKey();
            Service read = new ServiceReader(document, itsPlace).service(service.getValue());
            environment = with(environment, service.getKey(), read, YamlDocument.line(service.getValue()));
        }
        StartOrder.fault(environment).ifPresent(fault -> {
            int line = YamlDocument.line(nodes.getOrDefault(fault.service(), services));
            throw document.at(line, "`" + place + "`: " + fault.problem());
        });
        return environment;
    }

    private Isolation isolation(@Nullable Node node, String name) {
        if (node == null) {
            return Isolation.SHARED;
        }
        String allowed = "`shared`, `class` or `method`";
        return switch (document.written(node, name, allowed)) {
            case "shared" -> Isolation.SHARED;
            case "class" -> Isolation.CLASS;
            case "method" -> Isolation.METHOD;
            default -> throw document.wrongType(node, name, allowed);
        };
    }

    private Environment with(Environment environment, String name, Service service, int line) {
        try {
            return environment.service(name, service);
        } catch (UsageException e) {
            throw document.at(line, String.valueOf(e.getMessage()));
        }
    }
}
