package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody edits while tests run: of who may have seen it before or after, nobody knows what it passed against. */
class ChangedMeanwhileTest {

    private static final String TEST = "a.T#test";
    private static final List<String> NO_CODE = List.of("package a; class T { }");

    @TempDir
    private Path directory;

    private Around around;
    private Recorded recorded;

    @BeforeEach
    void begin() throws IOException {
        around = new Around(directory);
        around.classPath.add(directory.resolve("module/target/test-classes"));
        recorded = new Recorded(directory, around);
        around.write("data/orders.csv", "1,2");
        around.write("module/target/test-classes/a/orders.csv", "1,2");
        around.plan();
    }

    @ParameterizedTest
    @EnumSource(names = {"FILE_READ", "FILE_ASKED", "FILE_ATTRIBUTES"})
    void nobody_knows_what_a_test_saw_of_a_file_that_was_edited(Kind kind) {
        around.write("data/orders.csv", "1,3");
        assertSawOneState("data/others.csv");

        recorded.test(TEST, file(kind, "data/orders.csv"));
        assertThat(recorded.used(TEST, NO_CODE)).isEmpty();
    }

    @Test
    void a_program_that_sets_the_time_of_a_file_back_hides_nothing() throws IOException {
        FileTime before = Files.getLastModifiedTime(directory.resolve("data/orders.csv"));
        Files.setLastModifiedTime(around.write("data/orders.csv", "1,3"), before);

        recorded.test(TEST, file(Kind.FILE_READ, "data/orders.csv"));
        assertThat(recorded.used(TEST, NO_CODE)).isEmpty();
    }

    @Test
    void nobody_knows_what_a_test_saw_of_a_directory_with_a_new_file() {
        around.write("data/new.csv", "");

        recorded.test(TEST, file(Kind.DIRECTORY_LISTED, "data"));
        assertThat(recorded.used(TEST, NO_CODE)).isEmpty();
    }

    @Test
    void the_directory_of_the_module_was_there_all_the_time_whatever_comes_and_goes_in_it() {
        around.write("module/.attach_pid4711", "");

        recorded.test(TEST, file(Kind.FILE_ASKED, "module"), file(Kind.FILE_ATTRIBUTES, ""));
        assertThat(recorded.used(TEST, NO_CODE)).isPresent();
        recorded.test("a.T#lists", file(Kind.DIRECTORY_LISTED, "module"));
        assertThat(recorded.used("a.T#lists", NO_CODE)).isEmpty();
    }

    @Test
    void nobody_knows_what_a_test_saw_of_a_resource_that_was_copied_again() {
        around.write("module/target/test-classes/a/orders.csv", "1,3");

        recorded.test(TEST, recorded.probe(Kind.RESOURCE, "a/orders.csv", ""));
        assertThat(recorded.used(TEST, NO_CODE)).isEmpty();
    }

    @Test
    void nobody_knows_what_a_process_ran_of_code_that_was_written_again() {
        around.write("module/target/test-classes/a/orders.csv", "1,3");

        recorded.test(TEST, recorded.probe(Kind.PROCESS, "java\n-cp\n" + around.path("module/target/x"), ""));
        recorded.test("a.T#starts", recorded.probe(Kind.PROCESS, "ls", ""));
        assertThat(recorded.used(TEST, NO_CODE)).isEmpty();
        assertThat(recorded.used("a.T#starts", NO_CODE)).isPresent();
    }

    @Test
    void what_the_tests_say_they_wrote_is_no_edit() {
        around.write("data/orders.csv", "1,3");
        around.write("data/new.csv", "");

        recorded.test(
                TEST,
                file(Kind.FILE_ASKED, "data/orders.csv"),
                file(Kind.DIRECTORY_LISTED, "data"),
                file(Kind.FILE_WRITTEN, "data/orders.csv"));
        assertThat(recorded.used(TEST, NO_CODE)).isPresent();
    }

    @Test
    void what_the_build_writes_beside_classes_and_resources_is_no_edit() {
        around.write("module/target/surefire/report.txt", "");
        assertSawOneState("module/target/surefire/report.txt");
    }

    @Test
    void what_a_program_makes_outside_of_the_checkout_is_no_edit(@TempDir Path elsewhere) throws IOException {
        Path log = Files.writeString(elsewhere.resolve("server.log"), "of a process");

        recorded.test(TEST, recorded.probe(Kind.FILE_READ, log.toString(), ""));
        assertThat(recorded.used(TEST, NO_CODE)).isPresent();
    }

    @Test
    void what_is_as_it_was_has_one_state() {
        assertSawOneState("data/orders.csv");
        recorded.test(TEST, recorded.probe(Kind.RESOURCE, "a/orders.csv", ""));
        assertThat(recorded.used(TEST, NO_CODE)).isPresent();
    }

    private void assertSawOneState(String name) {
        recorded.test("a.T#" + name, file(Kind.FILE_READ, name));
        assertThat(recorded.used("a.T#" + name, NO_CODE)).isPresent();
    }

    private int file(Kind kind, String name) {
        return recorded.probe(kind, around.path(name), "");
    }
}
