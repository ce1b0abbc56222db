package io.testflow.environment.internal.program;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.environment.provider.StartFailure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProgramTest {

    @TempDir
    private Path directory;

    @Test
    void one_that_does_not_end_well_fails_with_what_it_has_said() {
        assertThatCode(() -> program("0").run(directory)).doesNotThrowAnyException();
        assertThatThrownBy(() -> program("3").run(directory))
                .isInstanceOf(StartFailure.class)
                .hasMessage(Ending.class.getName() + " has exited with status 3: It ends with 3.");
    }

    private static JavaProgram program(String status) {
        return new JavaProgram(
                Ending.class.getName(), List.of(ClassPath.home(Ending.class)), List.of(), List.of(status));
    }

    /** A program that ends. */
    static final class Ending {

        private Ending() {}

        public static void main(String... words) {
            System.out.println("It ends with " + words[0] + ".");
            System.exit(Integer.parseInt(words[0]));
        }
    }
}
