package io.testflow.core.internal.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunNotesTest {

    @TempDir
    private Path directory;

    @Test
    void keeps_a_note_that_several_jvms_make_once() throws IOException {
        RunDirectory run = new RunDirectory(directory.resolve("not/yet/there"));

        RunNotes.add(run, "one");
        RunNotes.add(run, "two");
        RunNotes.add(run, "one");

        assertThat(run.notes()).hasContent("one\ntwo\n");
        assertThat(RunNotes.read(run)).containsExactly("one", "two");
    }

    @Test
    void folds_a_note_of_several_lines_into_one() throws IOException {
        RunDirectory run = new RunDirectory(directory);

        RunNotes.add(run, "one\r\n  more\nand more");

        assertThat(RunNotes.read(run)).containsExactly("one more and more");
    }

    @Test
    void has_nothing_to_say_where_nobody_wrote() throws IOException {
        assertThat(RunNotes.read(new RunDirectory(directory))).isEmpty();
    }
}
