package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.StartRequest;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerOfferTest {

    private final DockerProvider without =
            new DockerProvider(new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader()), FixedPorts::free);

    @Test
    void testcontainers_that_is_not_there_is_answered_with_the_dependency_to_add() {
        assertThat(refusal(Service.postgres("15"))).isEqualTo("""
                Testcontainers is not on the class path. Add it to the pom:
                <dependency>
                  <groupId>org.testcontainers</groupId>
                  <artifactId>testcontainers</artifactId>
                  <version>2.0.5</version>
                  <scope>test</scope>
                </dependency>""");
    }

    @Test
    void what_is_no_container_is_refused() {
        assertThat(refusal(Service.process("app"))).startsWith("It takes an `image`, or one of its types");
        assertThat(refusal(Service.of("postgres", new Origin.Url("http://a")))).startsWith("It takes an `image`");
        assertThat(refusal(Service.of("cobol", new Origin.Version("1")))).startsWith("It takes an `image`");
        assertThat(refusal(Service.of("container", new Origin.Version("")))).startsWith("It takes an `image` for");
    }

    @Test
    void a_container_is_known_by_its_lease_alone_where_testcontainers_is_not_there(@TempDir Path directory) {
        StartRequest request = Requests.of(directory, "web", Service.of("container", new Origin.Image("a")));
        Endpoint endpoint = Endpoint.at("web", "localhost", 1).with(Inside.CONTAINER, "f00");

        assertThat(without.attach(request, endpoint).fault()).contains("has ended");
    }

    @Test
    void it_knows_which_types_can_be_divided() {
        assertThat(without.isDivisible(Service.postgres(""))).isTrue();
        assertThat(without.isDivisible(Service.of("container", new Origin.Image("a"))))
                .isFalse();
        assertThat(without.types()).contains("postgres", "container", "elasticsearch");
    }

    private String refusal(Service service) {
        return ((Offer.Refused) without.offer(service)).reason();
    }
}
