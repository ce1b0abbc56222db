package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.jdbc.Dialect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerPlanTest {

    @ParameterizedTest
    @CsvSource({
        "postgres, '', postgres:18, PostgreSQL",
        "postgres, 15.4, postgres:15.4, PostgreSQL",
        "mariadb, '', mariadb:11.8, MariaDB",
        "mysql, '', mysql:8.4, MySQL",
        "redis, '', redis:8, Redis",
        "kafka, '', apache/kafka:4.1.0, Kafka",
        "rabbitmq, 3.13, rabbitmq:3.13-management, RabbitMQ",
        "mongodb, '', mongo:8, MongoDB",
        "elasticsearch, '', elasticsearch:9.1.0, Elasticsearch"
    })
    void a_type_has_an_image_for_each_version(String type, String version, String image, String title) {
        ContainerPlan plan = plan(Service.of(type, new Origin.Version(version)));

        assertThat(plan.image()).isEqualTo(image);
        assertThat(plan.title()).isEqualTo(title + " in Docker, " + image);
        assertThat(plan.fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "postgres, 5432, jdbc:postgresql://localhost:40000/postgres, postgresql://postgres:postgres@localhost:40000/postgres",
        "mariadb, 3306, jdbc:mariadb://localhost:40000/test?sslMode=disable, mariadb://root:root@localhost:40000/test",
        "mysql, 3306, jdbc:mysql://localhost:40000/test?sslMode=disabled&allowPublicKeyRetrieval=true&permitMysqlScheme=true,"
                + " mysql://root:root@localhost:40000/test",
        "redis, 6379, , redis://localhost:40000/0",
        "rabbitmq, 5672, , amqp://guest:guest@localhost:40000/%2F",
        "mongodb, 27017, , mongodb://localhost:40000/test",
        "elasticsearch, 9200, , http://localhost:40000"
    })
    void an_endpoint_says_how_to_get_in(String type, int port, String jdbcUrl, String url) {
        ContainerPlan plan = plan(Service.of(type, new Origin.Version("")));
        Map<Integer, Integer> published = new LinkedHashMap<>();
        plan.ports().forEach(each -> published.put(each, 40_000 + published.size()));

        Endpoint endpoint = plan.endpoint("localhost", published, "f00");

        assertThat(plan.ports().get(0)).isEqualTo(port);
        assertThat(endpoint.properties())
                .contains(
                        entry("host", "localhost"),
                        entry("port", "40000"),
                        entry("port." + port, "40000"),
                        entry("container", "f00"),
                        entry("url", url));
        assertThat(endpoint.properties().get("jdbcUrl")).isEqualTo(jdbcUrl);
    }

    @ParameterizedTest
    @CsvSource({"postgres, POSTGRESQL", "mariadb, MARIADB", "mysql, MARIADB"})
    void scripts_are_in_the_dialect_of_their_database(String type, Dialect dialect) {
        assertThat(plan(Service.of(type, new Origin.Version(""))).dialect()).isEqualTo(dialect);
    }

    @Test
    void variables_of_a_definition_win_and_the_endpoint_follows_them() {
        ContainerPlan plan = plan(Service.postgres("15")
                .variable("POSTGRES_USER", "ada")
                .variable("POSTGRES_PASSWORD", "a/b c")
                .variable("BRACES", "{host} {POSTGRES_USER}"));

        Endpoint endpoint = plan.endpoint("engine.example", Map.of(5432, 40_000), "f00");

        assertThat(endpoint.property("username")).isEqualTo("ada");
        assertThat(endpoint.property("password")).isEqualTo("a/b c");
        assertThat(endpoint.property("url")).isEqualTo("postgresql://ada:a%2Fb%20c@engine.example:40000/postgres");
        assertThat(plan.variables(Map.of()))
                .containsEntry("POSTGRES_DB", "postgres")
                .containsEntry("BRACES", "{host} {POSTGRES_USER}");
        assertThat(plan.changed(endpoint, Endpoint.DATABASE, "test_1").properties())
                .contains(
                        entry("database", "test_1"),
                        entry("jdbcUrl", "jdbc:postgresql://engine.example:40000/test_1"),
                        entry("container", "f00"));
    }

    @Test
    void settings_are_told_in_the_words_of_the_program() {
        assertThat(plan(Service.postgres("").setting("fsync", "on")).command())
                .startsWith("postgres", "-c", "fsync=on")
                .contains("max_connections=300");
        assertThat(plan(Service.of("redis", new Origin.Version("")).setting("maxmemory", "1mb"))
                        .command())
                .containsExactly(
                        "redis-server",
                        "--save",
                        "",
                        "--appendonly",
                        "no",
                        "--databases",
                        "4096",
                        "--maxmemory",
                        "1mb");
        assertThat(plan(Service.of("mysql", new Origin.Version("")).setting("sql_mode", "ANSI"))
                        .command())
                .startsWith("mysqld")
                .endsWith("--sql_mode=ANSI");
        assertThat(plan(Service.of("kafka", new Origin.Version("")).setting("log.retention.hours", "1"))
                        .variables(Map.of()))
                .containsEntry("KAFKA_LOG_RETENTION_HOURS", "1");
        assertThat(plan(Service.of("kafka", new Origin.Version("")).setting("a_b.scram-sha-256.c", "1"))
                        .variables(Map.of()))
                .containsEntry("KAFKA_A__B_SCRAM___SHA___256_C", "1");
        assertThat(plan(Service.of("elasticsearch", new Origin.Version("")).setting("cluster.name", "it"))
                        .variables(Map.of()))
                .containsEntry("cluster.name", "it");
    }

    @Test
    void a_broker_tells_containers_and_others_different_places() {
        ContainerPlan plan = plan(Service.of("kafka", new Origin.Version("")));

        Endpoint endpoint = plan.endpoint("localhost", Map.of(9092, 40_000), "f00");

        assertThat(plan.tellsWhereItIs()).isTrue();
        assertThat(plan.published(9092)).isEqualTo(9094);
        assertThat(plan.variables(endpoint.properties()))
                .containsEntry("KAFKA_ADVERTISED_LISTENERS", "INSIDE://it:9092,OUTSIDE://localhost:40000");
        assertThat(endpoint.property("bootstrapServers")).isEqualTo("localhost:40000");
        assertThat(Inside.view(endpoint).property("bootstrapServers")).isEqualTo("it:9092");
    }

    @Test
    void all_topics_of_a_broker_belong_to_those_who_share_it() {
        Endpoint endpoint =
                plan(Service.of("kafka", new Origin.Version(""))).endpoint("localhost", Map.of(9092, 40_000), "f00");

        assertThat(endpoint.property("topicPrefix")).isEmpty();
    }

    @Test
    void what_a_type_cannot_do_is_refused_with_the_cure() {
        assertThat(fault(Service.of("container", new Origin.Version("1"))))
                .isEqualTo("It takes an `image` for the type `container`.");
        assertThat(fault(Service.of("container", new Origin.Image("a")).setting("a", "b")))
                .isEqualTo("A `container` takes no `settings` in Docker: say it by `env`.");
        assertThat(fault(Service.of("mongodb", new Origin.Version("")).init("a.js")))
                .isEqualTo("A `mongodb` takes no `init` in Docker: put it into the `image`.");
    }

    @Test
    void what_a_type_can_do_is_not_refused() {
        assertThat(plan(Service.postgres("15").init("a.sql")).fault()).isEmpty();
        assertThat(plan(Service.of("kafka", new Origin.Version("")).setting("log.retention.hours", "1"))
                        .fault())
                .isEmpty();
    }

    @Test
    void a_container_without_ports_is_told_its_name_and_what_it_says_of_others_stays() {
        ContainerPlan plan = plan(Service.of("container", new Origin.Image("a"))
                .variable("ME", "{it.host}")
                .variable("DB", "{db.url}"));

        assertThat(plan.variables(Map.of())).containsEntry("ME", "it").containsEntry("DB", "{db.url}");
        assertThat(plan.endpoint("localhost", Map.of(), "f00").properties()).isEqualTo(Map.of("container", "f00"));
    }

    @Test
    void an_image_of_a_definition_takes_the_place_of_that_of_the_type() {
        ContainerPlan plan = plan(Service.of("postgres", new Origin.Image("registry.example/postgis:16")));

        assertThat(plan.title()).isEqualTo("PostgreSQL in Docker, registry.example/postgis:16");
        assertThat(plan.ports()).isEqualTo(List.of(5432));
    }

    private static String fault(Service service) {
        return plan(service).fault().orElseThrow();
    }

    private static ContainerPlan plan(Service service) {
        return new ContainerPlan(
                "it", service, ImageTypes.known().named(service.type()).orElseThrow());
    }
}
