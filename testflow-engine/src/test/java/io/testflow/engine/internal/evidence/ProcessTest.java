package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.engine.internal.snapshot.Snapshot;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 25 of the safety table: code of the project in another process. */
class ProcessTest {

    private static final String TEST = "a.T#test";
    private static final List<String> NO_CODE = List.of("package a; class T { }");

    @TempDir
    private Path directory;

    private Around around;
    private Recorded recorded;

    @BeforeEach
    void begin() {
        around = new Around(directory);
        recorded = new Recorded(directory, around);
        around.classPath.add(directory.resolve("module/target/classes"));
        around.write("module/target/classes/a/App.class", "code");
        around.write("module/run.sh", "echo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java\n-version",
                "/opt/jdk/bin/java\n-jar\nx.jar",
                "C:\\jdk\\bin\\java.exe",
                "sh\n-c\nexec java -jar x.jar",
                "mvn\nverify"
            })
    void who_starts_a_jvm_uses_all_code_on_the_class_path(String command) {
        assertThat(staleAfterCodeChanged(command)).contains("*");
    }

    @Test
    void who_names_a_directory_of_code_or_what_was_built_uses_all_code_on_the_class_path() {
        assertThat(staleAfterCodeChanged("launch\n" + around.path("module/target/classes")))
                .contains("*");
        assertThat(staleAfterCodeChanged("launch\n" + around.path("module/target/app.jar")))
                .contains("*");
    }

    @Test
    void a_jvm_that_a_library_starts_for_itself_uses_no_code_of_the_project() {
        Path library = directory.resolveSibling("repository/agent.jar");

        assertThat(staleAfterCodeChanged("/opt/jdk/bin/java\n-cp\n" + library + "\nAttacher"))
                .isEmpty();
        assertThat(staleAfterCodeChanged(
                        "/opt/jdk/bin/java\n-cp\n" + library + File.pathSeparator + "lib/own.jar\nAttacher"))
                .contains("*");
    }

    @Test
    void a_jar_of_the_class_path_that_a_command_names_counts_with_its_content() {
        Path jar = directory.resolve("lib/agent.jar");
        around.classPath.add(empty(jar));
        Snapshot passed = started("/opt/jdk/bin/java\n-cp\n" + jar + "\nAttacher");

        around.classPath.set(1, directory.resolve("lib/agent-2.jar"));
        assertThat(recorded.stale(passed, NO_CODE)).contains("{jar}/agent.jar");
    }

    private static Path empty(Path jar) {
        try {
            Files.createDirectories(jar.getParent());
            new JarOutputStream(Files.newOutputStream(jar), new Manifest()).close();
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"git\nstatus", "javac-like\n--some", "echo"})
    void other_commands_use_no_code(String command) {
        assertThat(staleAfterCodeChanged(command)).isEmpty();
    }

    @Test
    void a_script_of_the_checkout_counts_with_its_content() {
        Snapshot passed = started("sh\n./run.sh");

        around.write("module/run.sh", "echo changed");
        assertThat(recorded.stale(passed, NO_CODE)).containsExactly("{root}/module/run.sh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh\n-c\n./run.sh --fast | cat", "launch\n--script=run.sh"})
    void a_script_counts_that_stands_in_the_midst_of_an_argument(String command) {
        Snapshot passed = started(command);

        around.write("module/run.sh", "echo changed");
        assertThat(recorded.stale(passed, NO_CODE)).containsExactly("{root}/module/run.sh");
    }

    @Test
    void a_script_counts_that_lies_where_the_process_is_started() {
        around.write("module/scripts/run.sh", "echo");
        Snapshot passed = started("sh\nrun.sh", "module/scripts");

        around.write("module/scripts/run.sh", "echo changed");
        assertThat(recorded.stale(passed, NO_CODE)).containsExactly("{root}/module/scripts/run.sh");
    }

    @Test
    void what_lies_beside_a_script_or_where_a_process_is_started_counts() {
        around.write("module/scripts/run.sh", "echo");
        around.write("module/scripts/included.sh", "echo");
        Snapshot byScript = started("sh\nscripts/run.sh");
        Snapshot byDirectory = started("make\nall", "module/scripts");

        around.write("module/scripts/included.sh", "echo changed");
        assertThat(recorded.stale(byScript, NO_CODE)).containsExactly("{root}/module/scripts/included.sh");
        assertThat(recorded.stale(byDirectory, NO_CODE)).containsExactly("{root}/module/scripts/included.sh");
        around.write("module/scripts/included.sh", "echo");
        around.write("module/scripts/new.sh", "echo");
        assertThat(recorded.stale(byDirectory, NO_CODE)).containsExactly("{root}/module/scripts");
    }

    @Test
    void not_all_of_a_module_counts_where_a_process_is_started_in_it() {
        Snapshot passed = started("make\nall", "module");

        around.write("module/README.md", "changed");
        assertThat(recorded.stale(passed, NO_CODE)).isEmpty();
    }

    private List<String> staleAfterCodeChanged(String command) {
        around.write("module/target/classes/a/App.class", "code");
        Snapshot passed = started(command);
        around.write("module/target/classes/a/App.class", "changed");
        return recorded.stale(passed, NO_CODE);
    }

    private Snapshot started(String command) {
        return started(command, "");
    }

    private Snapshot started(String command, String start) {
        Recorded fresh = new Recorded(directory.resolve("compiled" + command.hashCode()), around);
        String path = start.isEmpty() ? "" : around.path(start).toString();
        fresh.test(TEST, fresh.probe(Kind.PROCESS, command, path));
        return fresh.passed(TEST, NO_CODE);
    }
}
