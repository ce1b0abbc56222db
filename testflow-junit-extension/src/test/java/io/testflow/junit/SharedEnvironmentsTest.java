package io.testflow.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.Environments;
import io.testflow.environment.SharedEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all tests of a JVM share. */
class SharedEnvironmentsTest {

    private static final Environment BANK = Environment.named("bank")
            .service("db", Service.of("made-up", new Origin.Version("")).init("bank.sql"));

    @TempDir
    private Path base;

    private SharedEnvironments shared;

    @BeforeEach
    void begin() {
        ScriptedProvider.services = ScriptedProvider.fresh();
        shared = new SharedEnvironments(Environments.by(base, new ScriptedProvider()));
    }

    @AfterEach
    void end() {
        shared.close();
    }

    @Test
    void one_definition_is_started_once_as_long_as_its_scripts_stay_as_they_are() throws IOException {
        Files.writeString(base.resolve("bank.sql"), "CREATE TABLE account ()");
        SharedEnvironment first = shared.of(BANK);
        assertThat(shared.of(BANK)).isSameAs(first);

        Files.writeString(base.resolve("bank.sql"), "CREATE TABLE customer ()");
        assertThat(shared.of(BANK)).isNotSameAs(first);
        assertThat(ScriptedProvider.services.events()).containsOnly("start db", "ready db");
    }

    @Test
    void a_script_that_is_not_there_is_a_failure_of_the_environment_for_each_who_asks() {
        for (int ask = 0; ask < 2; ask++) {
            assertThatThrownBy(() -> shared.of(BANK))
                    .isInstanceOf(EnvironmentFailure.class)
                    .hasMessageContaining("bank.sql");
        }
    }
}
