package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDocker
class DockerSharingTest {

    private static final String COUNT = "select count(*) from payment";

    @TempDir
    Path directory;

    private final DockerProvider provider = new DockerProvider();

    @Test
    void each_has_a_database_of_its_own_in_one_container_also_who_has_not_started_it() throws Exception {
        Service service = Service.postgres("15").variable("POSTGRES_PASSWORD", "a b&c");
        StartRequest request =
                Requests.of(directory, "db", service, new InitScript("schema.sql", "create table payment (id int);"));
        RunningService started = provider.start(request);
        RunningService attached = new DockerProvider().attach(request, started.endpoint());

        RunningService one = ((DivisibleService) started).part();
        RunningService other = ((DivisibleService) attached).part();

        Databases.update(one, "insert into payment values (1)");
        assertThat(Databases.query(one, COUNT)).isEqualTo("1");
        assertThat(Databases.query(other, COUNT)).isEqualTo("0");
        assertThat(one.endpoint().property(Endpoint.URL))
                .contains("postgres:a%20b%26c@")
                .endsWith(one.endpoint().property(Endpoint.DATABASE));
        other.stop();
        one.stop();
        assertThat(Databases.query(started, COUNT)).isEqualTo("0");
        started.stop();
        assertThat(Engines.containers(request)).isEmpty();
    }

    @Test
    void who_has_not_started_a_container_sees_its_end_and_can_end_it() throws Exception {
        StartRequest request =
                Requests.of(directory, "web", Service.of("container", new Origin.Image("testflow/web:1")));
        RunningService started = provider.start(request);
        RunningService attached = new DockerProvider().attach(request, started.endpoint());
        assertThat(attached.fault()).isEmpty();

        Engine.connect()
                .client()
                .killContainerCmd(started.endpoint().property("container"))
                .exec();

        assertThat(attached.fault()).contains("has exited with status 137");
        attached.stop();
        assertThat(attached.fault()).contains("is gone: somebody has removed its container");
        assertThat(Engines.containers(request)).isEmpty();
        started.stop();
    }

    @Test
    void a_container_whose_lease_has_no_calls_is_reached_and_divided_by_testcontainers() throws Exception {
        Service redis = Service.of("redis", new Origin.Version("7"));
        StartRequest request = Requests.of(directory, "sessions", redis);
        RunningService started = provider.start(request);
        StartRequest asBehindTls = Requests.of(directory, "sessions", redis);

        RunningService attached = new DockerProvider().attach(asBehindTls, started.endpoint());

        assertThat(attached.fault()).isEmpty();
        assertThat(((DivisibleService) attached).part().endpoint().property(Endpoint.DATABASE))
                .isNotEqualTo(started.endpoint().property(Endpoint.DATABASE));
        attached.stop();
        assertThat(attached.fault()).contains("is gone: somebody has removed its container");
        assertThat(Engines.containers(request)).isEmpty();
    }

    @Test
    void a_process_without_testcontainers_ends_containers_and_networks_by_their_lease() throws Exception {
        Service web = Service.of("container", new Origin.Image("testflow/web:1"));
        StartRequest one = Requests.of(directory, "one", web);
        RunningService needed = provider.start(one);
        StartRequest two = Requests.needing(directory, "two", web, needed.endpoint());
        provider.start(two);
        assertThat(Engines.networks(two)).isEqualTo(1);

        new Lease(two.directory()).end();

        assertThat(Engines.containers(two)).isEmpty();
        assertThat(Engines.networks(two)).isZero();
        assertThat(needed.fault()).isEmpty();
        needed.stop();
    }
}
