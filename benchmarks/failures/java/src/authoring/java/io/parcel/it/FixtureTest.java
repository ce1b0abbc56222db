package io.parcel.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.data.Field;
import io.testflow.core.data.TestData;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Service;
import io.testflow.junit.EnvironmentSource;
import io.testflow.junit.TestDataSource;
import io.testflow.junit.TestFlowData;
import io.testflow.junit.TestFlowEnvironment;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// cause: test-data / more-distinct-states-than-there-are
@TestFlowData(source = StatesTest.States.class)
class StatesTest {

    static class States implements TestDataSource {
        @Override
        public TestData data() {
            return TestData.named("states").generate("state", 50, Field.field("name", "enum:new,moving,there").distinct());
        }
    }

    @Test
    void states_differ(@TestFlowData("state") List<Map<String, Object>> states) {
        assertThat(states).hasSize(50);
    }

    @Test
    void states_have_names(@TestFlowData("state") List<Map<String, Object>> states) {
        assertThat(states).allMatch(state -> state.containsKey("name"));
    }
}

// cause: test-data / kind-of-values-misspelt
@TestFlowData(source = TownsTest.Towns.class)
class TownsTest {

    static class Towns implements TestDataSource {
        @Override
        public TestData data() {
            return TestData.named("towns").generate("town", 2, Field.field("name", "twon"));
        }
    }

    @Test
    void towns_have_names(@TestFlowData("town") List<Map<String, Object>> towns) {
        assertThat(towns).isNotEmpty();
    }
}

// cause: test-data / table-of-data-set-not-in-database
@TestFlowEnvironment(source = LoadedTest.Db.class)
@TestFlowData(source = LoadedTest.Depots.class)
class LoadedTest {

    static class Db implements EnvironmentSource {
        @Override
        public Environment environment() {
            return Environment.named("depots")
                    .service(
                            "db",
                            Service.external("jdbc:postgresql://localhost:5440/shop")
                                    .setting("username", "shop")
                                    .setting("password", "secret"));
        }
    }

    static class Depots implements TestDataSource {
        @Override
        public TestData data() {
            return TestData.named("depots").load("db").generate("depot", 3, Field.field("id", "sequence"));
        }
    }

    @Test
    void depots_are_there() {}

    @Test
    void depots_can_be_counted() {}
}

class FixtureTest {

    private final Map<String, String> fixtures = Map.of("p-1", "Graz");

    private String fixture(String id) {
        if (!fixtures.containsKey(id)) {
            throw new NoSuchElementException("fixture parcel '" + id + "' not found in fixtures/parcels.yml (has " + fixtures.keySet() + ")");
        }
        return fixtures.get(id);
    }

    // cause: test-data / parcel-not-in-fixtures
    @ParameterizedTest
    @ValueSource(strings = {"p-2", "p-17"})
    void a_parcel_has_a_town(String id) {
        assertThat(fixture(id)).isNotBlank();
    }
}
