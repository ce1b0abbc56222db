package io.testflow.core.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Isolation;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Resources;
import io.testflow.core.environment.Service;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentsReaderTest {

    @TempDir
    Path directory;

    private WrittenSettings written;

    @BeforeEach
    void name_the_file() {
        written = WrittenSettings.in(directory);
    }

    @Test
    void an_environment_of_the_file_equals_the_one_that_is_built() throws Exception {
        Environment read = read("""
                environments:
                  integration-test:
                    services:
                      payment-db:
                        type: postgres
                        version: 18
                        init: [payment_schema.sql]
                        settings: {max_connections: 200}
                      payment-service:
                        image: payment-service:latest
                        ports: [8080]
                        env: {DB_HOST: "{payment-db.host}", DB_PORT: "{payment-db.port}"}
                        ready: {http: "/health", within: 30s}
                        resources: {cpu: 0.5, memory: 512m}
                      stub:
                        command: [java, -jar, stub.jar, "--port={stub.port}"]
                        ready: {log: "started in \\\\d+ ms"}
                        needs: [staging]
                      staging:
                        url: https://${STAGING}/
                        provider: external
                """);

        assertThat(read)
                .isEqualTo(Environment.named("integration-test")
                        .service(
                                "payment-db",
                                Service.postgres("18")
                                        .init("payment_schema.sql")
                                        .setting("max_connections", "200"))
                        .service(
                                "payment-service",
                                Service.of("container", new Origin.Image("payment-service:latest"))
                                        .ports(8080)
                                        .variable("DB_HOST", "{payment-db.host}")
                                        .variable("DB_PORT", "{payment-db.port}")
                                        .ready(Readiness.answering("/health").within(Duration.ofSeconds(30)))
                                        .resources(Resources.ANY.cpus(0.5).megabytes(512)))
                        .service(
                                "stub",
                                Service.process("java", "-jar", "stub.jar", "--port={stub.port}")
                                        .ready(Readiness.saying("started in \\d+ ms"))
                                        .needs("staging"))
                        .service(
                                "staging",
                                Service.external("https://${STAGING}/").from("external")));
        assertThat(read.services().keySet()).containsExactly("payment-db", "payment-service", "stub", "staging");
    }

    @ParameterizedTest
    @ValueSource(strings = {"environments:\n", "environments: {}\n", "selection: {}\n"})
    void no_environment_is_no_fault(String yaml) throws Exception {
        assertThat(written.read(yaml).environments()).isEmpty();
    }

    @Test
    void isolation_is_shared_where_nothing_is_said() throws Exception {
        String services = service("type: postgres", "");

        assertThat(read(services).isolation()).isEqualTo(Isolation.SHARED);
        assertThat(read(services + "    isolation: class\n").isolation()).isEqualTo(Isolation.CLASS);
        assertThat(read(services + "    isolation: method\n").isolation()).isEqualTo(Isolation.METHOD);
        assertThat(read(services + "    isolation: shared\n").isolation()).isEqualTo(Isolation.SHARED);
        refused(services + "    isolation: none\n", 7, "takes `shared`, `class` or `method`. Found: `none`.");
    }

    @Test
    void what_is_left_for_later_builds_is_left_for_a_time() throws Exception {
        String services = "environments:\n  it:\n    services:\n      db:\n        type: postgres\n";

        assertThat(read(services).reuse()).isEmpty();
        assertThat(read(services + "    reuse: 8h\n").reuse()).hasValue(Duration.ofHours(8));
        refused(
                services + "    reuse: yes\n",
                6,
                "`environments.it.reuse` takes a time such as `500ms`, `30s`, `2m` or `8h`.");
    }

    @Test
    void a_time_limit_has_a_unit() throws Exception {
        assertThat(readiness("{within: 500ms}").within()).isEqualTo(Duration.ofMillis(500));
        assertThat(readiness("{within: 2m}").within()).isEqualTo(Duration.ofMinutes(2));
        assertThat(readiness("{http: health}").check()).isEqualTo(new Readiness.Answering("/health"));
        refused(
                service("type: postgres", "ready: {within: 30}"),
                6,
                "takes a time such as `500ms`, `30s`, `2m` or `8h`");
        refused(service("type: postgres", "ready: {within: 0s}"), 6, "Found: `0s`.");
    }

    @Test
    void a_limit_is_a_number_of_cores_or_a_size_with_a_unit() throws Exception {
        assertThat(resources("{cpu: 2}")).isEqualTo(new Resources(2, 0));
        assertThat(resources("{memory: 64k}")).isEqualTo(new Resources(0, 64 << 10));
        assertThat(resources("{memory: 2g}")).isEqualTo(Resources.ANY.megabytes(2048));
        assertThat(resources("{}")).isEqualTo(Resources.ANY);
        refused(
                service("type: postgres", "resources: {memory: 512}"),
                6,
                "`environments.it.services.db.resources.memory` takes a size such as `512m` or `2g`. Found: `512`.");
        refused(service("type: postgres", "resources: {cpu: 0}"), 6, "takes a number of cores such as `2` or `0.5`");
        refused(service("type: postgres", "resources: {cpu: half}"), 6, "Found: `half`.");
        refused(service("type: postgres", "resources: {cpus: 1}"), 6, "Did you mean `cpu`?");
    }

    @Test
    void an_unknown_key_is_answered_with_the_nearest() {
        refused(
                service("type: postgres", "intit: [a.sql]"),
                6,
                "`environments.it.services.db` has the unknown key `intit`. Did you mean `init`?");
        refused("environments:\n  it:\n    servces: {}\n", 3, "Did you mean `services`?");
        refused(service("type: postgres", "ready: {htp: /}"), 6, "`environments.it.services.db.ready` has the unknown");
    }

    @Test
    void a_value_of_the_wrong_type_is_answered_with_what_is_allowed() {
        refused("environments: [it]\n", 1, "`environments` takes environments by their names. Found: a list.");
        refused(service("command: java -jar", ""), 5, "takes a list of words such as `[java, -jar, app.jar]`");
        refused(service("command: []", ""), 5, "takes a list of words");
        refused(
                service("type: postgres", "ports: [http]"),
                6,
                "`environments.it.services.db.ports` takes a whole number");
        refused(service("type: postgres", "ports: [65536]"), 6, "takes a port from 1 to 65535");
        refused(service("type: postgres", "init: a.sql"), 6, "takes a list of scripts");
        refused(service("type: postgres", "env: {A: [b]}"), 6, "`environments.it.services.db.env.A` takes a text");
        refused(service("type: postgres", "ready: {log: '('}"), 6, "`(` is no regular expression");
    }

    @Test
    void what_says_too_little_or_too_much_is_refused() {
        refused("environments:\n  it: {}\n", 2, "`environments.it` has no `services`");
        refused("environments:\n  it: {services: }\n", 2, "`environments.it` has no `services`");
        refused(service("init: []", ""), 5, "has no `type`");
        refused(service("version: 18", "url: http://a"), 5, "has `version` and `url`");
        refused(service("type: postgres", "ready: {http: /, log: a}"), 6, "has both `http` and `log`");
        refused(service("type: postgres", "type: redis"), 6, "the key `type` is given twice");
    }

    @Test
    void names_and_order_are_checked_where_the_service_stands() {
        refused("environments: {it: {services: {a b: {type: redis}}}}", 1, "a service with the name `a b`");
        refused(
                service("type: postgres", "") + "      app:\n        command: [app, '{bd.port}']\n",
                8,
                "`environments.it`: the service `app` names `bd`, which the environment does not have."
                        + " Did you mean `db`?");
        refused(
                service("type: postgres", "needs: [app]") + "      app: {type: redis, needs: [db]}\n",
                5,
                "`environments.it`: the services wait for one another: `db` needs `app` needs `db`.");
    }

    private Resources resources(String limits) throws Exception {
        return read(service("type: postgres", "resources: " + limits))
                .services()
                .get("db")
                .resources();
    }

    private Readiness readiness(String yaml) throws Exception {
        return read(service("type: postgres", "ready: " + yaml))
                .services()
                .get("db")
                .readiness();
    }

    private static String service(String first, String second) {
        return "environments:\n  it:\n    services:\n      db:\n        " + first + "\n        " + second + "\n";
    }

    private Environment read(String yaml) throws Exception {
        return written.read(yaml).environments().get(0);
    }

    private void refused(String yaml, int line, String problem) {
        written.refused(yaml, line, problem);
    }
}
