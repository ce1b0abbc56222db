package io.testflow.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.core.error.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionsTest {

    @TempDir
    Path directory;

    @TestFlowEnvironment("integration-test")
    private static final class Named {}

    @TestFlowEnvironment(
            services = {
                @InlineService(name = "db", type = "postgres", version = "18", init = "a.sql", settings = "fsync=on"),
                @InlineService(
                        name = "app",
                        command = {"app", "{db.port}"},
                        ports = 8080,
                        env = "URL=a=b"),
                @InlineService(name = "web", image = "web:1", provider = "docker"),
                @InlineService(name = "there", url = "http://there")
            })
    private static final class Inline {}

    @TestFlowEnvironment
    private static final class Nothing {}

    @TestFlowEnvironment(value = "a", services = @InlineService(name = "a", type = "b"))
    private static final class Both {}

    @TestFlowEnvironment(services = @InlineService(name = "a", version = "1", url = "http://there"))
    private static final class TwoOrigins {}

    @TestFlowEnvironment(services = @InlineService(name = "a"))
    private static final class NoType {}

    @TestFlowEnvironment(services = @InlineService(name = "a", type = "b", env = "NAME"))
    private static final class NoValue {}

    @Test
    void a_name_is_looked_up_in_the_nearest_file_above() throws Exception {
        Path module = Files.createDirectories(directory.resolve("shop/orders"));
        Files.writeString(
                directory.resolve("testflow.yml"),
                "environments: {integration-test: {services: {db: {type: postgres}}}}");

        assertThat(Definitions.from(module).root()).isEqualTo(directory);
        assertThat(of(Definitions.from(module), Named.class))
                .isEqualTo(Environment.named("integration-test").service("db", Service.postgres("")));
    }

    @Test
    void an_unknown_name_is_answered_with_the_nearest_and_all() throws Exception {
        Path file = directory.resolve("testflow.yml");
        Files.writeString(
                file, "environments: {intgration-test: {services: {a: {type: b}}}, unit: {services: {a: {type: b}}}}");

        assertThatThrownBy(() -> of(new Definitions(directory), Named.class))
                .isInstanceOf(UsageException.class)
                .hasMessage("There is no environment `integration-test` in " + file
                        + ". Did you mean `intgration-test`? It has intgration-test, unit.");
        Files.delete(file);
        assertThatThrownBy(() -> of(new Definitions(directory), Named.class)).hasMessageEndingWith("It has none.");
    }

    @Test
    void services_of_the_annotation_are_those_of_the_builder() {
        assertThat(of(new Definitions(directory), Inline.class))
                .isEqualTo(Environment.named("inline")
                        .service("db", Service.postgres("18").init("a.sql").setting("fsync", "on"))
                        .service(
                                "app",
                                Service.process("app", "{db.port}").ports(8080).variable("URL", "a=b"))
                        .service(
                                "web",
                                Service.of("container", new Origin.Image("web:1"))
                                        .from("docker"))
                        .service("there", Service.external("http://there")));
    }

    @Test
    void an_annotation_that_says_too_little_or_too_much_is_refused() {
        refused(Nothing.class, "takes either the name of an environment of testflow.yml, or `services`, or a `source`");
        refused(Both.class, "takes either the name");
        refused(TwoOrigins.class, "says more than once where it comes from");
        refused(NoType.class, "the service `a` of @TestFlowEnvironment has no `type`");
        refused(NoValue.class, "`NAME` in the service `a` of @TestFlowEnvironment gives no value to a name");
    }

    private void refused(Class<?> type, String problem) {
        assertThatThrownBy(() -> of(new Definitions(directory), type))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(problem);
    }

    private static Environment of(Definitions definitions, Class<?> type) {
        return definitions.of(type.getAnnotation(TestFlowEnvironment.class));
    }
}
