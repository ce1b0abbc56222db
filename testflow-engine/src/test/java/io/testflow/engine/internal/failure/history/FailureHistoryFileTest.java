package io.testflow.engine.internal.failure.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recordfile.RecordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureHistoryFileTest {

    private static final Seen MAY = new Seen(Instant.parse("2026-05-01T10:00:00.123Z"), "3f2a1c8", true);
    private static final Seen JUNE = new Seen(Instant.parse("2026-06-01T10:00:00Z"), "", false);
    private static final FailureHistory HISTORY = new FailureHistory(
            Map.of(
                    "c1",
                    new KnownCause("c1", MAY, JUNE, Set.of("a.T#x", "a.T#y")),
                    "c2",
                    new KnownCause("c2", MAY, MAY, Set.of())),
            Map.of("a.T#x", new TestMemory("a.T#x", 2, JUNE, "", "3f2a1c8")),
            "");

    @TempDir
    private Path project;

    @Test
    void reads_what_was_written() throws IOException {
        FailureHistoryFile.update(project, before -> HISTORY);

        assertThat(FailureHistoryFile.read(project)).isEqualTo(HISTORY);
        assertThat(Files.readString(project.resolve(".testflow/failures.tsv"))).startsWith("""
                        testflow-failures\t2
                        cause\tc1\t2026-05-01T10:00:00Z\t3f2a1c8\tclean\t2026-06-01T10:00:00Z\t\tchanged\ta.T#x\ta.T#y
                        """);
    }

    @Test
    void remembers_nothing_where_there_is_no_file_and_writes_none_for_nothing() throws IOException {
        FailureHistoryFile.update(project, before -> before);

        assertThat(FailureHistoryFile.read(project)).isEqualTo(FailureHistory.NONE);
        assertThat(project.resolve(".testflow/failures.tsv")).doesNotExist();
    }

    @Test
    void a_damaged_file_is_named_and_written_anew() throws IOException {
        Path file = project.resolve(".testflow/failures.tsv");
        FailureHistoryFile.update(project, before -> HISTORY);
        Files.writeString(file, Files.readString(file).replace("a.T#y", "a.T#z"));

        FailureHistory damaged = FailureHistoryFile.read(project);
        assertThat(damaged.causes()).isEmpty();
        assertThat(damaged.note())
                .startsWith(
                        "The failures of earlier runs are ignored: " + file + ": the file is cut off or was altered")
                .endsWith("This build writes the file anew.");
        FailureHistoryFile.update(project, before -> before);
        assertThat(FailureHistoryFile.read(project).note()).isEmpty();
    }

    @Test
    void a_file_of_the_version_that_knew_no_modules_is_named_and_written_anew() throws IOException {
        new RecordFile("testflow-failures", 1)
                .write(
                        project.resolve(".testflow/failures.tsv"),
                        List.of(List.of("test", "a.T#x", "2", "2026-06-01T10:00:00Z", "", "changed", "", "3f2a1c8")));

        FailureHistory old = FailureHistoryFile.read(project);
        assertThat(old.tests()).isEmpty();
        assertThat(old.note()).contains("version 1").endsWith("This build writes the file anew.");
    }

    @Test
    void a_record_that_makes_no_sense_damages_the_file() throws IOException {
        new RecordFile("testflow-failures", 2)
                .write(project.resolve(".testflow/failures.tsv"), List.of(List.of("test", "a.T#x", "often")));

        assertThat(FailureHistoryFile.read(project).note()).contains("a record makes no sense: test a.T#x often");
    }

    @Test
    void builds_at_the_same_time_lose_nothing() {
        IntStream.range(0, 20).parallel().forEach(number -> {
            try {
                FailureHistoryFile.update(project, before -> {
                    Map<String, KnownCause> causes = new HashMap<>(before.causes());
                    causes.put("c" + number, new KnownCause("c" + number, MAY, MAY, Set.of()));
                    return new FailureHistory(causes, before.tests(), "");
                });
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });

        assertThat(FailureHistoryFile.read(project).causes()).hasSize(20);
    }
}
