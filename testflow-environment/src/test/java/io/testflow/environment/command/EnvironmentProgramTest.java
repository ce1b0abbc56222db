package io.testflow.environment.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import io.testflow.environment.KeptEnvironments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentProgramTest {

    /** All environments of this user are in one place. */
    private final String name = "it-" + UUID.randomUUID();

    @TempDir
    Path directory;

    private Path said;

    @BeforeEach
    void define_an_environment() throws IOException {
        said = directory.resolve("said");
        Files.writeString(
                directory.resolve("testflow.yml"),
                "environments:\n  " + name + ":\n    services:\n      app: {command: [sleep, '600']}\n");
    }

    @AfterEach
    void end_it() {
        KeptEnvironments.ofThisUser().endThose(name);
    }

    @Test
    void what_it_has_started_stays_until_somebody_ends_it() throws Exception {
        run("up", name, "PT1H");

        assertThat(said)
                .content()
                .startsWith("app: process sleep")
                .contains("Environment `" + name + "`, until ")
                .contains("  app");
        assertThat(KeptEnvironments.ofThisUser().endThose(name + "x"))
                .singleElement()
                .asString()
                .contains("Did you mean");
        assertThat(KeptEnvironments.ofThisUser().endThose(name)).containsExactly("Ended `" + name + "`.");
    }

    @Test
    void the_mistake_of_the_user_is_in_the_file() {
        assertThatThrownBy(() -> run("up", "unknown", "PT1H")).isInstanceOf(UsageException.class);

        assertThat(said).content().startsWith("There is no environment `unknown` in ");
    }

    @Test
    void the_doctor_looks_at_the_environments_of_the_file() throws Exception {
        run("doctor");

        assertThat(said).content().contains("Environment `" + name + "`").contains("  app: process sleep");
    }

    private void run(String... words) throws IOException {
        String[] all = new String[words.length + 2];
        all[0] = said.toString();
        all[1] = directory.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        EnvironmentProgram.main(all);
    }
}
