package io.testflow.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.Program;
import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.core.internal.recording.Recording.Scope;
import io.testflow.core.internal.recording.RecordingFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the jar that users get, in JVMs of its own; run once the jar is there. */
class AgentJarTest {

    private static final String JAR = System.getProperty("agent.jar", "");

    @TempDir
    private Path directory;

    @Test
    void brings_no_class_outside_of_its_own_package() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")))
                    .hasSizeGreaterThan(40)
                    .allMatch(name -> name.startsWith("io/testflow/agent/"));
        }
    }

    @Test
    void changes_nothing_that_a_program_can_see() throws Exception {
        String plain = run(List.of());
        String watched = run(List.of(agent()));

        assertThat(watched)
                .isEqualTo(plain)
                .contains("[-1, 7, -1, 5, 2, 3, hello name-1, Pair[left=1, right=2], -4, 2]");
    }

    @Test
    void records_the_methods_that_each_test_executed() throws Exception {
        Recording recording = record();

        assertThat(used(recording, "ShapesTest#all"))
                .contains(
                        "METHOD fixture.Shapes loop(I)I",
                        "METHOD fixture.Shapes <init>(Ljava/lang/String;)V",
                        "METHOD fixture.Shapes$Greeter greet()Ljava/lang/String;",
                        "METHOD fixture.Shapes$Pair <init>(II)V",
                        "METHOD fixture.Shapes$Sign$2 apply(I)I",
                        "STATICS_WRITTEN fixture.Shapes ")
                .doesNotContain("METHOD fixture.Shapes$Sign$1 apply(I)I")
                .noneMatch(used -> used.contains("Settings"));
    }

    @Test
    void records_what_an_initialiser_used_apart_from_the_test_that_came_first() throws Exception {
        Recording recording = record();

        assertThat(used(recording, "SettingsTest#first"))
                .contains("METHOD fixture.Settings read()I", "STATICS_WRITTEN fixture.Settings ");
        assertThat(used(recording, "SettingsTest#second"))
                .contains("METHOD fixture.Settings limit()I")
                .doesNotContain("METHOD fixture.Settings read()I", "STATICS_WRITTEN fixture.Settings ");
        assertThat(usedByInitialiser(recording, "fixture.Settings"))
                .contains("METHOD fixture.Settings <clinit>()V", "METHOD fixture.Settings read()I");
    }

    @Test
    void an_initialiser_that_fails_ends_as_well() throws Exception {
        Recording recording = record();

        assertThat(usedByInitialiser(recording, "fixture.Broken"))
                .containsExactlyInAnyOrder("METHOD fixture.Broken <clinit>()V", "METHOD fixture.Broken fail()I");
    }

    @Test
    void an_empty_or_impossible_directory_leaves_the_program_alone() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "in the way");

        assertThat(run(List.of("-javaagent:" + JAR + "=" + file))).isEqualTo(run(List.of()));
        assertThat(run(List.of("-javaagent:" + JAR))).isEqualTo(run(List.of()));
    }

    private String agent() {
        return "-javaagent:" + JAR + "=" + directory.resolve("a run");
    }

    private Recording record() throws Exception {
        run(List.of(agent()));
        try (Stream<Path> files = Files.list(directory.resolve("a run"))) {
            return RecordingFile.read(files.toList().get(0));
        }
    }

    private static List<String> used(Recording recording, String scope) {
        return recording.scopes().stream()
                .filter(each -> each.name().equals(scope))
                .flatMap(each -> probes(recording, each))
                .toList();
    }

    private static List<String> usedByInitialiser(Recording recording, String owner) {
        Probe probe = new Probe(Kind.INITIALISER, owner, "");
        return used(recording, String.valueOf(recording.probes().indexOf(probe)));
    }

    private static Stream<String> probes(Recording recording, Scope scope) {
        return scope.probes().stream()
                .mapToObj(recording.probes()::get)
                .map(probe -> probe.kind() + " " + probe.owner() + " " + probe.member());
    }

    private static String run(List<String> options) throws Exception {
        Path classes = Path.of(Program.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> line = new ArrayList<>();
        line.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        line.addAll(options);
        line.addAll(List.of("-Xverify:all", "-XX:-PrintWarnings", "-cp", classes.toString(), "fixture.Program"));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
