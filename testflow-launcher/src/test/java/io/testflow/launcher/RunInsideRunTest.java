package io.testflow.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.result.TestResult;
import io.testflow.launcher.fixture.Fixtures.Plain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunInsideRunTest {

    private static final List<String> SEEN_INSIDE = new ArrayList<>();

    @TempDir
    private static Path directory;

    /** A test of the build that runs tests itself, as tests of JUnit extensions do. */
    static class Launching {
        @Test
        void launches() {
            SEEN_INSIDE.addAll(new Build(directory).launch(Plain.class));
        }
    }

    @Test
    void leaves_tests_alone_that_a_test_runs() throws Exception {
        Build build = new Build(directory).skips(Plain.class).plan();

        build.run(Launching.class);

        assertThat(SEEN_INSIDE).hasSize(2);
        assertThat(build.directory().results()).hasSize(1);
        assertThat(build.results())
                .extracting(TestResult::test)
                .extracting(test -> Optional.ofNullable(test.methodName()))
                .containsExactly(Optional.of("launches"));
    }

    @Test
    void obeys_the_plan_again_after_a_run_has_ended() throws Exception {
        Build build = new Build(directory).skips(Plain.class).plan();

        build.run(Launching.class);

        assertThat(build.run(Plain.class)).isEmpty();
    }
}
