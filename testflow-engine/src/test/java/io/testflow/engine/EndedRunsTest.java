package io.testflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.result.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved of a run that has ended while its build goes on. */
class EndedRunsTest {

    @TempDir
    private Path directory;

    private ProjectFixture project;
    private RecordedBuilds builds;

    @BeforeEach
    void a_project() {
        project = ProjectFixture.in(directory);
        project.app()
                .main("Money", "public class Money { public int add() { return 1; } }")
                .test("OneTest", "class OneTest { @Test void adds() { new Money().add(); } @Test void waits() {} }");
        project.commit();
        builds = new RecordedBuilds(project)
                .test("OneTest#adds", "Money#<init>()V", "Money#add()I")
                .test("OneTest#waits");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void is_there_before_the_build_ends() {
        builds.goingOn((run, setup) -> assertThat(awaitSnapshots()).isEqualTo(1))
                .all();

        assertThat(snapshots()).isEqualTo(1);
        assertThat(builds.said()).isEmpty();
        builds.select().runsNothing();
    }

    @Test
    void knows_what_the_tests_saw_and_not_what_the_build_did_then() throws IOException {
        Path file = project.root().resolve("prices.txt");
        Files.writeString(file, "of the tests");
        builds.reading("OneTest#adds", file)
                .goingOn((run, setup) -> {
                    awaitSnapshots();
                    Files.writeString(file, "of what comes after them");
                })
                .all();

        builds.select().runs("OneTest", "OneTest#adds").skips("OneTest#waits");
    }

    @Test
    void is_of_the_last_run_where_tests_run_twice() {
        builds.goingOn((run, setup) -> builds.outcome("OneTest#adds", Outcome.FAILED))
                .times(2)
                .all();

        builds.outcome("OneTest#adds", Outcome.PASSED)
                .times(1)
                .select()
                .runs("OneTest", "OneTest#adds")
                .skips("OneTest#waits");
    }

    private long awaitSnapshots() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (snapshots() == 0 && System.nanoTime() < end) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return snapshots();
    }

    private long snapshots() {
        if (!Files.exists(builds.snapshots())) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(builds.snapshots())) {
            return files.filter(file -> file.getFileName().toString().endsWith(".snapshot"))
                    .count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
