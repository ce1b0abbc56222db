package io.testflow.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.ClassReading;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Class files that tests read, recorded in JVMs of their own; run once the agent's jar is there. */
class ClassReadingJarTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void what_spring_reads_of_a_class_is_told_to_be_its_declarations(Path jdk) throws Exception {
        Path file = directory.toRealPath().resolve("Some.class");
        Files.writeString(file, "class");
        RecordedRun run = new Forked(jdk, directory.resolve("a run"), ClassReading.class, file.toString())
                .record("-Djava.io.tmpdir=" + Files.createDirectories(directory.resolve("temporary")));

        assertThat(run.usedOutside("Reads#declarations"))
                .contains("FILE_READ " + file + " declarations")
                .doesNotContain("FILE_READ " + file);
        assertThat(run.usedOutside("Reads#all"))
                .contains("FILE_READ " + file)
                .doesNotContain("FILE_READ " + file + " declarations");
        assertThat(run.usedOutside("Reads#both")).contains("FILE_READ " + file, "FILE_READ " + file + " declarations");
        assertThat(run.usedOutside("Reads#declarationsByName"))
                .contains("RESOURCE fixture/Settings.class declarations")
                .doesNotContain("RESOURCE fixture/Settings.class");
        assertThat(run.usedOutside("Reads#allByName")).contains("RESOURCE fixture/Settings.class");
    }
}
