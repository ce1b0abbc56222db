package io.testflow.core.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Service;
import io.testflow.core.failure.Evidence.Where;
import io.testflow.core.failure.RoutingStep;
import io.testflow.core.internal.data.kind.Kinds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published schema says what the reader accepts; JSON is YAML. */
class SchemaTest {

    private Object schema;

    @BeforeEach
    void read_the_schema() throws Exception {
        String json = Files.readString(Path.of("..", "docs", "testflow.schema.json"));
        schema = new Load(LoadSettings.builder().build()).loadFromString(json);
    }

    @Test
    void the_keys_of_the_schema_are_those_of_the_reader() {
        accepts(Keys.ROOT, "properties");
        accepts(Keys.SELECTION, "properties", "selection", "properties");
        accepts(Keys.RETENTION, "properties", "selection", "properties", "retention", "properties");
        accepts(Keys.RULE, "$defs", "rule", "properties");
        accepts(Keys.VOLATILE, "$defs", "volatileKeys", "properties");
        assertThat(at("$defs", "volatileKeys", "required")).isEqualTo(Keys.VOLATILE.built());
        accepts(Keys.ENVIRONMENT, "$defs", "environment", "properties");
        accepts(Keys.SERVICE, "$defs", "service", "properties");
        accepts(Keys.READY, "$defs", "service", "properties", "ready", "properties");
        accepts(Keys.RESOURCES, "$defs", "service", "properties", "resources", "properties");
        accepts(Keys.DATA, "$defs", "dataSet", "properties");
        accepts(Keys.ENTITY, "$defs", "entity", "properties");
        accepts(Keys.FAILURES, "properties", "failures", "properties");
        accepts(Keys.CATEGORY, "$defs", "category", "properties");
        accepts(Keys.ROUTING, "properties", "failures", "properties", "routing", "properties");
        Map<?, ?> field = (Map<?, ?>) ((List<?>) at("$defs", "field", "anyOf")).get(1);
        assertThat(((Map<?, ?>) field.get("properties")).keySet().stream().map(String::valueOf))
                .containsExactlyInAnyOrderElementsOf(Keys.FIELD.all());
        assertThat(at("$defs", "rule", "required")).isEqualTo(Keys.RULE.built());
    }

    @Test
    void the_schema_tells_the_defaults() {
        String[] retention = {"properties", "selection", "properties", "retention", "properties"};
        assertThat(at(path(retention, "days", "default"))).isEqualTo(Retention.DEFAULT.days());
        assertThat(at(path(retention, "snapshots", "default"))).isEqualTo(Retention.DEFAULT.snapshots());
        Object store = at("properties", "selection", "properties", "store", "default");
        assertThat(StoreLocation.of(String.valueOf(store))).isEqualTo(StoreLocation.DEFAULT);
        String[] service = {"$defs", "service", "properties"};
        assertThat(at(path(service, "provider", "default"))).isEqualTo(Service.AUTO);
        assertThat(at(path(service, "ready", "properties", "within", "default")))
                .isEqualTo(Readiness.DEFAULT_WITHIN.toSeconds() + "s");
    }

    @Test
    void the_schema_knows_the_kinds_of_values() {
        Pattern kinds = Pattern.compile(String.valueOf(at("$defs", "kind", "pattern")));
        assertThat(Kinds.NAMES).allSatisfy(kind -> assertThat(kind).containsPattern(kinds));
        assertThat("#{Name.first_name}").containsPattern(kinds);
        assertThat("emial").doesNotContainPattern(kinds);
    }

    @Test
    void the_schema_knows_the_parts_of_failures_and_the_steps_of_routing() {
        assertThat(at("$defs", "failurePart", "enum"))
                .isEqualTo(Arrays.stream(Where.values())
                        .map(part -> part.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(at("$defs", "routingStep", "enum"))
                .isEqualTo(Arrays.stream(RoutingStep.values())
                        .map(RoutingStep::toString)
                        .toList());
    }

    private static String[] path(String[] place, String... below) {
        return Stream.concat(Stream.of(place), Stream.of(below)).toArray(String[]::new);
    }

    @Test
    void the_schema_allows_no_other_keys() {
        assertThat(at("additionalProperties")).isEqualTo(false);
        assertThat(at("properties", "selection", "additionalProperties")).isEqualTo(false);
        assertThat(at("properties", "selection", "properties", "retention", "additionalProperties"))
                .isEqualTo(false);
        assertThat(at("properties", "failures", "additionalProperties")).isEqualTo(false);
        for (String definition : List.of("rule", "volatileKeys", "environment", "service", "entity", "category")) {
            assertThat(at("$defs", definition, "additionalProperties")).isEqualTo(false);
        }
    }

    private void accepts(Keys keys, String... path) {
        Map<?, ?> properties = (Map<?, ?>) at(path);
        assertThat(properties.keySet().stream().map(String::valueOf)).containsExactlyInAnyOrderElementsOf(keys.all());
        for (String key : keys.all()) {
            boolean later = Map.of("$ref", "#/$defs/later").equals(properties.get(key));
            assertThat(later).as(key).isEqualTo(keys.later().contains(key));
        }
    }

    private Object at(String... path) {
        Object place = schema;
        for (String key : path) {
            place = ((Map<?, ?>) place).get(key);
        }
        return place;
    }
}
