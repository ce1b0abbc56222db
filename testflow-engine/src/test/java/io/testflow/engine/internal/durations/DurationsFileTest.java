package io.testflow.engine.internal.durations;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recordfile.RecordFile;
import io.testflow.engine.internal.durations.Durations.Key;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurationsFileTest {

    @TempDir
    Path project;

    @Test
    void nothing_is_known_before_the_first_full_run() {
        assertThat(DurationsFile.read(project)).isEqualTo(new Durations(Map.of(), ""));
        assertThat(project.resolve(".testflow")).doesNotExist();
    }

    @Test
    void a_full_run_is_remembered_by_module_execution_and_class() throws Exception {
        DurationsFile.mergeFullRun(project, "g:a", "default-test", Map.of("a.OneTest", 1.5, "a.TwoTest", 0.0004));
        DurationsFile.mergeFullRun(project, "g:b", "default-test", Map.of("a.OneTest", 3600.25));
        DurationsFile.mergeFullRun(project, "g:a", "slow", Map.of("a.OneTest", 7.0));
        Durations durations = DurationsFile.read(project);
        assertThat(durations.seconds())
                .containsOnly(
                        Map.entry(new Key("g:a", "default-test", "a.OneTest"), 1.5),
                        Map.entry(new Key("g:a", "default-test", "a.TwoTest"), 0.0),
                        Map.entry(new Key("g:b", "default-test", "a.OneTest"), 3600.25),
                        Map.entry(new Key("g:a", "slow", "a.OneTest"), 7.0));
        assertThat(durations.note()).isEmpty();
        assertThat(durations.of("g:a", "slow", "a.OneTest")).hasValue(7.0);
        assertThat(durations.of("g:a", "slow", "a.TwoTest")).isEmpty();
        assertThat(durations.of("g:b", "default-test")).containsOnly(Map.entry("a.OneTest", 3600.25));
    }

    @Test
    void a_later_full_run_takes_the_place_of_the_earlier_one() throws Exception {
        DurationsFile.mergeFullRun(project, "g:a", "default-test", Map.of("a.GoneTest", 1.0, "a.OneTest", 2.0));
        DurationsFile.mergeFullRun(project, "g:b", "default-test", Map.of("b.Test", 5.0));
        DurationsFile.mergeFullRun(project, "g:a", "default-test", Map.of("a.OneTest", 3.0));
        assertThat(DurationsFile.read(project).of("g:a", "default-test")).containsOnly(Map.entry("a.OneTest", 3.0));
        assertThat(DurationsFile.read(project).of("g:b", "default-test")).containsOnly(Map.entry("b.Test", 5.0));
    }

    @Test
    void the_directory_keeps_itself_out_of_git() throws Exception {
        DurationsFile.mergeFullRun(project, "g:a", "default-test", Map.of());
        Path ignore = project.resolve(".testflow/.gitignore");
        assertThat(ignore).hasContent("*");
        Files.writeString(ignore, "mine\n");
        DurationsFile.mergeFullRun(project, "g:a", "default-test", Map.of());
        assertThat(ignore).hasContent("mine");
    }

    @Test
    void a_corrupt_file_is_ignored_with_a_note_and_written_anew() throws Exception {
        DurationsFile.mergeFullRun(project, "g:a", "default-test", Map.of("a.OneTest", 1.0));
        Path file = project.resolve(".testflow/durations");
        Files.writeString(file, Files.readString(file).replace("1.000", "2.000"));
        assertThat(DurationsFile.read(project).seconds()).isEmpty();
        assertThat(DurationsFile.read(project).note())
                .contains(file.toString())
                .contains("checksum")
                .contains("next full run");
        DurationsFile.mergeFullRun(project, "g:b", "default-test", Map.of("b.Test", 1.0));
        assertThat(DurationsFile.read(project).note()).isEmpty();
        assertThat(DurationsFile.read(project).seconds()).hasSize(1);
    }

    @Test
    void a_record_that_makes_no_sense_is_ignored_with_a_note() throws Exception {
        Path file = project.resolve(".testflow/durations");
        for (List<String> record : List.of(List.of("g:a", "default-test"), List.of("g:a", "x", "a.Test", "soon"))) {
            new RecordFile("testflow-durations", 1).write(file, List.of(record));
            assertThat(DurationsFile.read(project).seconds()).isEmpty();
            assertThat(DurationsFile.read(project).note()).contains("makes no sense");
        }
    }

    @Test
    void threads_that_write_at_once_lose_nothing() {
        IntStream.range(0, 40).parallel().forEach(this::mergeOne);
        assertThat(DurationsFile.read(project).seconds()).hasSize(40);
    }

    @Test
    void builds_that_write_at_once_lose_nothing() throws Exception {
        List<Process> builds = new ArrayList<>();
        for (String build : List.of("a", "b", "c")) {
            builds.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path")
                                    + File.pathSeparator
                                    + System.getProperty("surefire.test.class.path", ""),
                            Build.class.getName(),
                            project.toString(),
                            build)
                    .inheritIO()
                    .start());
        }
        for (Process build : builds) {
            assertThat(build.waitFor()).isZero();
        }
        assertThat(DurationsFile.read(project).seconds()).hasSize(60);
    }

    private void mergeOne(int module) {
        try {
            DurationsFile.mergeFullRun(project, "g:m" + module, "default-test", Map.of("a.Test", 1.0));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A build in a JVM of its own that finishes twenty modules. */
    static final class Build {

        private Build() {}

        public static void main(String[] arguments) throws Exception {
            for (int i = 0; i < 20; i++) {
                DurationsFile.mergeFullRun(
                        Path.of(arguments[0]), "g:" + arguments[1] + i, "default-test", Map.of("a.Test", 1.0));
            }
        }
    }
}
