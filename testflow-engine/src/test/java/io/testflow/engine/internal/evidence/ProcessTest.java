package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.engine.internal.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
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

    private List<String> staleAfterCodeChanged(String command) {
        around.write("module/target/classes/a/App.class", "code");
        Snapshot passed = started(command);
        around.write("module/target/classes/a/App.class", "changed");
        return recorded.stale(passed, NO_CODE);
    }

    private Snapshot started(String command) {
        Recorded fresh = new Recorded(directory.resolve("compiled" + command.hashCode()), around);
        fresh.test(TEST, fresh.probe(Kind.PROCESS, command, ""));
        return fresh.passed(TEST, NO_CODE);
    }
}
