package io.testflow.environment.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import io.testflow.environment.provider.InitScript;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitScriptsTest {

    @TempDir
    private Path base;

    @TempDir
    private Path classes;

    private URLClassLoader resources;
    private InitScripts scripts;

    @BeforeEach
    void look_in_both() throws IOException {
        resources = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
        scripts = new InitScripts(base, resources);
        Files.writeString(classes.resolve("schema.sql"), "of the class path");
    }

    @AfterEach
    void close() throws IOException {
        resources.close();
    }

    @Test
    void are_files_first_and_resources_else() throws IOException {
        assertThat(scripts.find("db", "schema.sql")).isEqualTo(new InitScript("schema.sql", "of the class path"));

        Files.writeString(base.resolve("schema.sql"), "of the checkout");

        assertThat(scripts.find("db", "schema.sql")).isEqualTo(new InitScript("schema.sql", "of the checkout"));
    }

    @Test
    void are_told_where_they_were_looked_for_when_there_are_none() {
        assertThatThrownBy(() -> scripts.find("db", "shcema.sql"))
                .isInstanceOf(UsageException.class)
                .hasMessage("The service `db` names the script `shcema.sql`, which is neither the file "
                        + base.resolve("shcema.sql")
                        + " nor a resource of the class path. Put it in one of these places, or correct its name.");
    }

    @Test
    void are_text_in_utf_8() throws IOException {
        Files.write(base.resolve("latin.sql"), new byte[] {'-', '-', (byte) 0xe4});

        assertThatThrownBy(() -> scripts.find("db", "latin.sql"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("The script `latin.sql` of the service `db` cannot be read");
    }
}
