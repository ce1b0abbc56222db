package io.testflow.maven.excludes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.surefire.api.testset.TestListResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks Surefire itself what it makes of the file. */
class ExcludesFileTest {

    @TempDir
    private Path directory;

    @Test
    void leaves_out_the_named_classes_alone() throws IOException {
        TestListResolver surefire = reading(List.of(), "com.acme.OneTest", "com.acme.order.TwoTest");

        assertThat(runs(surefire, "com/acme/OneTest")).isFalse();
        assertThat(runs(surefire, "com/acme/order/TwoTest")).isFalse();
        assertThat(runs(surefire, "com/acme/TwoTest")).isTrue();
        assertThat(runs(surefire, "com/acme/OneTestMore")).isTrue();
    }

    @Test
    void keeps_a_class_of_the_same_name_in_a_package_of_a_longer_name() throws IOException {
        TestListResolver surefire = reading(List.of(), "com.acme.OneTest", "TwoTest");

        assertThat(runs(surefire, "org/com/acme/OneTest")).isTrue();
        assertThat(runs(surefire, "TwoTest")).isFalse();
        assertThat(runs(surefire, "com/acme/TwoTest")).isTrue();
    }

    @Test
    void keeps_the_nested_classes_that_another_class_inherits() throws IOException {
        TestListResolver surefire = reading(List.of(), "com.acme.OneTest");

        assertThat(surefire.shouldRun("com/acme/OneTest$Inner.class", "method")).isTrue();
        assertThat(surefire.shouldRun("com/acme/OneTest.class", "method")).isFalse();
    }

    @Test
    void finds_classes_whose_names_are_not_plain_words() throws IOException {
        TestListResolver surefire = reading(List.of(), "com.acme.Prüf$Test", "com.acme.A_Test");

        assertThat(runs(surefire, "com/acme/Prüf$Test")).isFalse();
        assertThat(runs(surefire, "com/acme/A_Test")).isFalse();
        assertThat(runs(surefire, "com/acme/AxTest")).isTrue();
    }

    @Test
    void keeps_the_lines_of_the_user() throws IOException {
        TestListResolver surefire = reading(List.of("**/Slow*.java", ""), "com.acme.OneTest");

        assertThat(runs(surefire, "com/acme/SlowTest")).isFalse();
        assertThat(runs(surefire, "com/acme/OneTest")).isFalse();
        assertThat(runs(surefire, "com/acme/TwoTest")).isTrue();
    }

    @Test
    void leaves_out_nothing_when_nothing_is_named() throws IOException {
        assertThat(runs(reading(List.of()), "com/acme/OneTest")).isTrue();
    }

    private TestListResolver reading(List<String> own, String... classes) throws IOException {
        Path file = directory.resolve("run/excludes.txt");
        ExcludesFile.write(file, own, Set.of(classes));
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return new TestListResolver(List.of("**/*Test*.java", "**/*$*"), lines);
    }

    private static boolean runs(TestListResolver surefire, String classFile) {
        return surefire.shouldRun(classFile + ".class", null);
    }
}
