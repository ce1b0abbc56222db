package io.testflow.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the jar that users get, in JVMs of its own; run once the jar is there. */
class AgentJarTest {

    @TempDir
    private Path directory;

    @Test
    void brings_no_class_outside_of_its_own_package() throws IOException {
        try (JarFile jar = new JarFile(Forked.JAR)) {
            assertThat(jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")))
                    .hasSizeGreaterThan(40)
                    .allMatch(name -> name.startsWith("io/testflow/agent/"));
        }
    }

    @Test
    void changes_nothing_that_a_program_can_see() throws Exception {
        String plain = program().run(List.of());
        String watched = program().run(List.of(Forked.agent(directory.resolve("a run"))));

        assertThat(watched)
                .isEqualTo(plain)
                .contains("[-1, 7, -1, 5, 2, 3, hello name-1, Pair[left=1, right=2], -4, 221, 24, 12]");
    }

    @Test
    void records_the_methods_that_each_test_executed() throws Exception {
        RecordedRun recording = record();

        assertThat(recording.used("ShapesTest#all"))
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
        RecordedRun recording = record();

        assertThat(recording.used("SettingsTest#first"))
                .contains("METHOD fixture.Settings read()I", "STATICS_WRITTEN fixture.Settings ");
        assertThat(recording.used("SettingsTest#second"))
                .contains("METHOD fixture.Settings limit()I")
                .doesNotContain("METHOD fixture.Settings read()I", "STATICS_WRITTEN fixture.Settings ");
        assertThat(recording.usedByInitialiser("fixture.Settings"))
                .contains("METHOD fixture.Settings <clinit>()V", "METHOD fixture.Settings read()I");
    }

    @Test
    void does_not_take_a_class_of_the_jdk_for_one_of_a_library_whichever_loader_it_has() throws Exception {
        RecordedRun recording = record();

        assertThat(recording.used("ScriptTest#one"))
                .isNotEmpty()
                .noneMatch(used -> used.startsWith("LIBRARY_CLASS") && used.contains("javax.script"));
    }

    @Test
    void an_initialiser_that_fails_ends_as_well() throws Exception {
        RecordedRun recording = record();

        assertThat(recording.usedByInitialiser("fixture.Broken"))
                .containsExactlyInAnyOrder("METHOD fixture.Broken <clinit>()V", "METHOD fixture.Broken fail()I");
    }

    @Test
    void an_empty_or_impossible_directory_leaves_the_program_alone() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "in the way");

        String plain = program().run(List.of());
        assertThat(program().run(List.of(Forked.agent(file)))).isEqualTo(plain);
        assertThat(program().run(List.of("-javaagent:" + Forked.JAR))).isEqualTo(plain);
    }

    private Forked program() {
        return new Forked(Path.of(System.getProperty("java.home")), directory.resolve("a run"), Program.class);
    }

    private RecordedRun record() throws Exception {
        return program().record();
    }
}
