package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

@NeedsDocker
class DockerPartsTest {

    @TempDir
    Path directory;

    private final DockerProvider provider = new DockerProvider();

    @Test
    void each_has_keys_of_its_own_in_one_redis() throws Exception {
        StartRequest request = request("redis", "7");
        DivisibleService redis = (DivisibleService) provider.start(request);
        DivisibleService attached = (DivisibleService) new DockerProvider().attach(request, redis.endpoint());

        RunningService one = redis.part();
        RunningService other = attached.part();

        try (Jedis mine = new Jedis(one.endpoint().property(Endpoint.URL));
                Jedis theirs = new Jedis(other.endpoint().property(Endpoint.URL))) {
            mine.set("payment", "1");
            assertThat(mine.get("payment")).isEqualTo("1");
            assertThat(theirs.get("payment")).isNull();
        }
        one.stop();
        other.stop();
        redis.stop();
        assertThat(Engines.containers(request)).isEmpty();
    }

    @Test
    void each_has_a_copy_of_the_database_with_its_views_and_triggers_in_one_mariadb() throws Exception {
        StartRequest request = Requests.of(
                directory,
                "db",
                Service.of("mariadb", new Origin.Version("10.11"))
                        .variable("MARIADB_ROOT_PASSWORD", "a secret")
                        .ready(Readiness.listening().within(Duration.ofSeconds(90))),
                new InitScript(
                        "schema.sql",
                        "# it's the schema; all of it\ncreate table `odd;name` (id int);\n"
                                + "create table payment (id int);\ninsert into payment values (7);\n"
                                + "create view payments as select count(*) as number from payment;\n"
                                + "delimiter //\ncreate trigger twice before insert on payment for each row begin\n"
                                + "set new.id = 2 * new.id;\nend//\n"));
        DivisibleService db = (DivisibleService) provider.start(request);

        RunningService one = db.part();
        RunningService other = ((DivisibleService) new DockerProvider().attach(request, db.endpoint())).part();

        Databases.update(one, "insert into payment values (4)");
        assertThat(Databases.query(one, "select max(id) from payment")).isEqualTo("8");
        assertThat(Databases.query(one, "select number from payments")).isEqualTo("2");
        assertThat(Databases.query(other, "select number from payments")).isEqualTo("1");
        assertThat(Databases.query(other, "select count(*) from `odd;name`")).isEqualTo("0");
        assertThat(Databases.query(one, "select database()"))
                .isEqualTo(one.endpoint().property(Endpoint.DATABASE));
        one.stop();
        assertThat(Databases.query(
                        db, "select count(*) from information_schema.schemata where schema_name like 'test\\_%'"))
                .isEqualTo("1");
        db.stop();
    }

    @Test
    void a_database_that_cannot_be_copied_leaves_no_file_in_its_container() throws Exception {
        StartRequest request = Requests.of(
                directory,
                "db",
                Service.of("mariadb", new Origin.Version("10.11"))
                        .ready(Readiness.listening().within(Duration.ofSeconds(90))),
                new InitScript(
                        "schema.sql",
                        "create table payment (id int);\ncreate view payments as select id from payment;\n"
                                + "drop table payment;\n"));
        DivisibleService db = (DivisibleService) provider.start(request);

        assertThatThrownBy(db::part)
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("No database could be made (")
                .hasMessageContaining("payments");

        String container = db.endpoint().property(Inside.CONTAINER);
        Command.run(Engine.connect(), container, "sh", "-c", "! ls /tmp/*.sql");
        db.stop();
    }

    @Test
    void each_has_a_virtual_host_of_its_own_in_one_rabbitmq() throws Exception {
        Service service = Service.of("rabbitmq", new Origin.Version("3.10"))
                .ready(Readiness.listening().within(Duration.ofSeconds(90)));
        StartRequest request = Requests.of(directory, "queue", service);
        DivisibleService queue = (DivisibleService) provider.start(request);

        RunningService one = queue.part();
        RunningService other = queue.part();

        String name = one.endpoint().property("virtualHost");
        assertThat(one.endpoint().property(Endpoint.URL))
                .isEqualTo("amqp://guest:guest@localhost:" + queue.endpoint().port() + "/" + name);
        assertThat(hosts(queue)).contains(name, other.endpoint().property("virtualHost"));
        one.stop();
        assertThat(hosts(queue)).doesNotContain(name).contains(other.endpoint().property("virtualHost"));
        queue.stop();
    }

    private static String hosts(RunningService queue) throws Exception {
        return Engines.page(
                "http://localhost:" + queue.endpoint().property("port.15672") + "/api/vhosts", "guest", "guest");
    }

    private StartRequest request(String type, String version) {
        return Requests.of(directory, type, Service.of(type, new Origin.Version(version)));
    }
}
