package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.DockerClient;
import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Resources;
import io.testflow.core.environment.Service;
import io.testflow.core.internal.environment.UsedImage;
import io.testflow.environment.LocalImages;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDocker
class DockerProviderTest {

    private static final Service WEB = Service.of("container", new Origin.Image("testflow/web:1"));

    @TempDir
    Path directory;

    private final DockerProvider provider = new DockerProvider();

    @Test
    void a_container_listens_where_its_image_says_and_leaves_nothing() throws Exception {
        StartRequest request = Requests.of(
                directory,
                "web",
                WEB.variable("GREETING", "hello, {web.host}:{web.port}").variable("BRACES", "{host}"));

        RunningService web = provider.start(request);

        assertThat(Engines.page(web.endpoint().property(Endpoint.URL) + "/cgi-bin/environment"))
                .contains("GREETING=hello, web:8080", "BRACES={host}", "HOSTNAME=web");
        assertThat(web.endpoint().property("port.8080"))
                .isEqualTo(web.endpoint().property(Endpoint.PORT));
        assertThat(web.fault()).isEmpty();
        assertThat(Engines.containers(request)).containsExactly(web.endpoint().property("container"));
        web.stop();
        web.stop();
        assertThat(Engines.containers(request)).isEmpty();
        assertThat(web.fault()).contains("is gone: somebody has removed its container");
    }

    @Test
    void an_image_that_was_made_again_under_its_name_is_not_the_one_that_a_container_was_made_of() throws Exception {
        String name = "testflow/rebuilt:1";
        DockerClient client = Engine.connect().client();
        client.tagImageCmd("testflow/web:1", "testflow/rebuilt", "1").exec();
        LocalImages here = LocalImages.ofThisMachine();

        RunningService web =
                provider.start(Requests.of(directory, "web", Service.of("container", new Origin.Image(name))));
        UsedImage used = UsedImage.parse(web.endpoint().property("container.image"));

        assertThat(used.name()).isEqualTo(name);
        assertThat(used.isOneOf(here.identities(name))).isTrue();
        client.tagImageCmd("redis:7", "testflow/rebuilt", "1").exec();
        assertThat(used.isOneOf(here.identities(name))).isFalse();
        web.stop();
        client.removeImageCmd(name).exec();
        assertThatThrownBy(() -> here.identities(name)).hasMessageStartingWith("it is not here; `docker pull`");
    }

    @Test
    void a_container_is_ready_as_its_definition_says() throws Exception {
        Service service = WEB.ready(Readiness.answering("/cgi-bin/environment"));

        RunningService web = provider.start(Requests.of(directory, "web", service));

        assertThat(web.fault()).isEmpty();
        web.stop();
    }

    @Test
    void a_container_that_ends_says_how() throws Exception {
        RunningService web = provider.start(Requests.of(directory, "web", WEB));

        Engine.connect()
                .client()
                .killContainerCmd(web.endpoint().property("container"))
                .exec();

        assertThat(web.fault()).contains("has exited with status 137");
        web.stop();
    }

    @Test
    void a_database_has_run_its_scripts_when_it_is_ready() throws Exception {
        StartRequest request = Requests.of(
                directory,
                "db",
                Service.postgres("15").setting("max_connections", "17").variable("POSTGRES_DB", "payments"),
                new InitScript("schema.sql", "create table payment (id int);"),
                new InitScript("data.sql", "insert into payment values (1);\ninsert into payment values (2);"));

        RunningService db = provider.start(request);

        assertThat(Databases.query(db, "select count(*) from payment")).isEqualTo("2");
        assertThat(Databases.query(db, "select current_database()")).isEqualTo("payments");
        assertThat(Databases.query(db, "show max_connections")).isEqualTo("17");
        assertThat(Databases.query(db, "show fsync")).isEqualTo("off");
        db.stop();
    }

    @Test
    void a_start_that_nobody_waits_for_any_more_leaves_nothing() throws Exception {
        StartRequest request = Requests.of(directory, "web", WEB.ready(Readiness.answering("/nothing")));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> provider.start(request)).isInstanceOf(InterruptedException.class);

        assertThat(Engines.containers(request)).isEmpty();
        assertThat(request.log()).content().contains("TestFlow: not ready, since ");
    }

    @Test
    void an_error_in_a_script_is_told_with_its_line_and_sql_state_and_the_container_goes() throws Exception {
        StartRequest request = Requests.of(
                directory,
                "db",
                Service.postgres("15"),
                new InitScript("schema.sql", "create table a (x int);\n\ninsert into a\n  valuse (1);\n"));

        assertThatThrownBy(() -> provider.start(request))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Its script schema.sql:4 has an error: ERROR: syntax error at or near \"valuse\""
                        + " (SQL state 42601).");
        assertThat(Engines.containers(request)).isEmpty();
    }

    @Test
    void limits_are_those_of_the_container() throws Exception {
        Service service = WEB.resources(Resources.ANY.cpus(0.5).megabytes(64));

        RunningService web = provider.start(Requests.of(directory, "web", service));

        var host = Engine.connect()
                .client()
                .inspectContainerCmd(web.endpoint().property("container"))
                .exec()
                .getHostConfig();
        assertThat(host.getMemory()).isEqualTo(64L << 20);
        assertThat(host.getNanoCPUs()).isEqualTo(500_000_000L);
        web.stop();
    }
}
