package io.testflow.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.Outdoors;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files and resources that tests use, recorded in JVMs of their own; run once the agent's jar is there. */
class FilesJarTest {

    @TempDir
    private Path directory;

    private Path base;

    @BeforeEach
    void make() throws Exception {
        base = Files.createDirectories(directory.toRealPath().resolve("base"));
        for (String name : List.of("stream", "random", "nio", "channel", "copied", "length")) {
            Files.writeString(base.resolve(name + ".txt"), name);
        }
        Files.createDirectories(base.resolve("listed/sub"));
        try (OutputStream file = Files.newOutputStream(base.resolve("some.zip"));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("entry.txt"));
        }
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void nothing_is_missing_in_this_jdk(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        assertThat(run.recording().probes())
                .noneMatch(probe -> probe.kind().name().equals("GAP"));
        assertThat(run.usedOutside("")).noneMatch(used -> used.startsWith("FILE") || used.startsWith("RESOURCE"));
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void files_that_are_read_are_told_by_their_absolute_paths(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        uses(run, "Files#stream", "FILE_READ stream.txt");
        uses(run, "Files#missing", "FILE_READ missing.txt");
        uses(run, "Files#random", "FILE_READ random.txt");
        uses(run, "Files#nio", "FILE_READ nio.txt");
        uses(run, "Files#channel", "FILE_READ channel.txt");
        uses(run, "Files#zip", "FILE_READ some.zip", "FILE_ATTRIBUTES some.zip");
        uses(run, "Files#url", "FILE_READ some.zip!/entry.txt");
        assertThat(run.usedOutside("Files#copied")).contains(at("FILE_READ copied.txt"), at("FILE_WRITTEN copy.txt"));
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void what_is_asked_and_listed_is_told_too(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        uses(run, "Files#exists", "FILE_ASKED exists.txt");
        uses(run, "Files#nioExists", "FILE_ASKED nio-exists.txt");
        uses(run, "Files#isDirectory", "FILE_ASKED is-directory");
        uses(run, "Files#real", "FILE_ASKED stream.txt");
        uses(run, "Files#same", "FILE_ASKED stream.txt", "FILE_ASKED nio.txt");
        assertThat(run.usedOutside("Files#library")).contains(at("FILE_READ stream.txt"));
        uses(run, "Files#length", "FILE_ATTRIBUTES length.txt");
        uses(run, "Files#size", "FILE_ATTRIBUTES stream.txt");
        uses(run, "Files#list", "DIRECTORY_LISTED listed");
        assertThat(run.usedOutside("Files#walk"))
                .contains(at("DIRECTORY_LISTED listed"), at("DIRECTORY_LISTED listed/sub"));
        assertThat(run.usedOutside("Files#relative")).hasSize(1).allMatch(used -> used.endsWith("other.txt"));
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void what_was_written_in_this_jvm_is_told_apart_from_what_was_there(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        uses(run, "Writing#writes", "FILE_WRITTEN written.txt");
        uses(run, "Writing#readsBack", "FILE_READ_BACK written.txt");
        uses(run, "Writing#own", "FILE_WRITTEN own.txt", "FILE_READ_BACK own.txt");
        uses(run, "Writing#lists", "DIRECTORY_LISTED .", "FILE_READ_BACK .");
        uses(run, "Writing#readsMoved", "FILE_READ_BACK to");
        assertThat(run.usedOutside("Writing#moves")).contains(at("FILE_WRITTEN from/in.txt"), at("FILE_WRITTEN to"));
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void the_temporary_directory_holds_nothing_but_what_was_written_there(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        assertThat(run.usedOutside("Writing#temporary"))
                // The random numbers of the name come from there.
                .filteredOn(used -> !used.contains(" /dev/"))
                .hasSize(2)
                .allMatch(used -> used.startsWith("FILE_WRITTEN") || used.startsWith("FILE_READ_BACK"));
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void a_checkout_in_the_temporary_directory_is_not_temporary(Path jdk) throws Exception {
        RecordedRun run = new Forked(jdk, directory.resolve("a run"), Outdoors.class, base.toString())
                .record("-Djava.io.tmpdir=" + base.getParent(), "-Duser.dir=" + base);

        uses(run, "Files#nio", "FILE_READ nio.txt");
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void resources_are_told_by_name_whether_there_or_not(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        assertThat(run.usedOutside("Resources#found")).contains("RESOURCE fixture/Outdoors.class");
        uses(run, "Resources#missing", "RESOURCE missing.properties");
        uses(run, "Resources#all", "RESOURCE all.properties");
        uses(run, "Resources#service", "RESOURCE META-INF/services/java.lang.Runnable");
        uses(run, "Resources#own", "RESOURCE plugin.txt", "FILE_ASKED plugin.txt");
        uses(run, "Resources#class", "CLASS_ASKED fixture.Outdoors$Lonely");
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void a_bundle_of_resources_is_told_of_all_who_ask_for_it_though_the_jdk_keeps_it(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        for (String test : List.of("Resources#bundle", "Resources#bundleAgain")) {
            assertThat(run.usedOutside(test))
                    .contains("RESOURCE fixture/Outdoors$Words.class", "RESOURCE fixture/Outdoors$Words.properties");
        }
    }

    private RecordedRun record(Path jdk) throws Exception {
        return new Forked(jdk, directory.resolve("a run"), Outdoors.class, base.toString())
                .record("-Djava.io.tmpdir=" + Files.createDirectories(directory.resolve("temporary")));
    }

    private void uses(RecordedRun run, String test, String... used) {
        assertThat(run.usedOutside(test))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(used).map(this::at).toList());
    }

    /** The same with an absolute path. */
    private String at(String used) {
        if (used.startsWith("RESOURCE") || used.startsWith("CLASS")) {
            return used;
        }
        int blank = used.indexOf(' ');
        return used.substring(0, blank + 1)
                + base.resolve(used.substring(blank + 1)).normalize();
    }
}
