package io.testflow.environment;

import static io.testflow.core.environment.Service.process;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Service;
import io.testflow.core.error.UsageException;
import io.testflow.environment.memory.Behaviour;
import io.testflow.environment.memory.MemoryProvider;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentsTest {

    @TempDir
    Path directory;

    @Test
    void a_running_environment_fills_texts_and_names_what_it_has() {
        MemoryProvider provider =
                MemoryProvider.scripted(Map.of("payment-db", Behaviour.starts().with("jdbcUrl", "jdbc:made-up")));

        try (RunningEnvironment running = Environments.by(directory, provider)
                .start(Environment.named("it")
                        .service("payment-db", process("x").ports(5432)))) {
            assertThat(running.fill("url={payment-db.jdbcUrl}")).isEqualTo("url=jdbc:made-up");
            assertThat(running.endpoint("payment-db").port()).isEqualTo(5432);
            assertThat(running.lines()).containsExactly("payment-db: process in memory");
            assertThatThrownBy(() -> running.endpoint("payment_db"))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("The environment `it` has no service `payment_db`. Did you mean `payment-db`?"
                            + " It has `payment-db`.");
        }
        assertThat(provider.events()).endsWith("stop payment-db");
    }

    @Test
    void a_service_that_died_is_a_failure_of_the_environment() {
        MemoryProvider provider = MemoryProvider.scripted(Map.of());

        try (RunningEnvironment running = Environments.by(directory, provider)
                .start(Environment.named("it").service("db", process("x")))) {
            running.check();
            provider.kill("db", "has exited with status 1");
            assertThatThrownBy(running::check)
                    .isInstanceOf(EnvironmentFailure.class)
                    .hasMessage("The environment `it` is broken."
                            + " The service `db` (process in memory) has exited with status 1.");
        }
    }

    @Test
    void providers_are_found_on_the_class_path() {
        Environments environments =
                Environments.discovered(directory, getClass().getClassLoader());

        try (RunningEnvironment running = environments.start(
                Environment.named("it").service("db", process("x").from("memory")))) {
            assertThat(running.endpoint("db").host()).isEqualTo("memory");
        }
        assertThatThrownBy(() -> environments.start(Environment.named("it").service("db", Service.of("oracle", ""))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("only where that is asked for by `provider: memory`");
    }
}
