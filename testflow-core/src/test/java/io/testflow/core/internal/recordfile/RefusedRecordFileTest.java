package io.testflow.core.internal.recordfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRecordFileTest {

    private static final RecordFile FORMAT = new RecordFile("testflow-sample", 3);

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void write_a_whole_file() throws IOException {
        file = directory.resolve("sample.txt");
        FORMAT.write(file, List.of(List.of("first", "1"), List.of("second", "2")));
    }

    @Test
    void names_a_file_that_is_missing() {
        file = directory.resolve("none.txt");

        assertRefused().hasMessageContaining("none.txt").hasMessageContaining("there is no such file");
    }

    @Test
    void refuses_every_beginning_of_a_file() throws IOException {
        String whole = Files.readString(file);

        for (int length = 0; length < whole.length(); length++) {
            Files.writeString(file, whole.substring(0, length));
            assertRefused();
        }
    }

    @Test
    void refuses_a_file_with_any_one_character_altered() throws IOException {
        String whole = Files.readString(file);

        for (int i = 0; i < whole.length(); i++) {
            Files.writeString(file, whole.substring(0, i) + '~' + whole.substring(i + 1));
            assertRefused();
        }
    }

    @Test
    void refuses_a_file_with_a_line_too_few_or_too_many() throws IOException {
        String whole = Files.readString(file);
        Files.writeString(file, whole.replace("first\t1\n", ""));
        assertRefused().hasMessageContaining("cut off or was altered");

        Files.writeString(file, whole + "more\n");
        assertRefused().hasMessageContaining("cut off or was altered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n", "x\n", "just a text\nof two lines\n"})
    void refuses_a_foreign_text(String text) throws IOException {
        Files.writeString(file, text);

        assertRefused().hasMessageContaining("sample.txt");
    }

    @Test
    void names_the_kind_that_it_expected() throws IOException {
        new RecordFile("testflow-other", 3).write(file, List.of());

        assertRefused().hasMessageContaining("this is not a testflow-sample file");
    }

    @Test
    void names_both_versions_where_they_differ() throws IOException {
        new RecordFile("testflow-sample", 4).write(file, List.of());

        assertRefused().hasMessageContaining("format version 4, this TestFlow reads 3");
    }

    @Test
    void refuses_a_head_with_more_than_kind_and_version() throws IOException {
        Files.writeString(file, Files.readString(file).replace("testflow-sample\t3", "testflow-sample\t3\t1"));

        assertRefused().hasMessageContaining("format version 3 1");
    }

    @Test
    void refuses_what_is_no_text() throws IOException {
        Files.write(file, new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE});

        assertRefused().hasMessageContaining("not a text file in UTF-8");
    }

    @Test
    void refuses_what_it_cannot_read() throws IOException {
        file = Files.createDirectory(directory.resolve("folder"));

        assertRefused().hasMessageContaining("cannot be read").hasCauseInstanceOf(IOException.class);
    }

    @Test
    void takes_the_file_once_it_is_whole_again() throws Exception {
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(1));
        assertRefused();

        Files.writeString(file, whole);
        assertThat(FORMAT.read(file)).hasSize(2);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused() {
        return assertThatThrownBy(() -> FORMAT.read(file)).isInstanceOf(UnreadableFileException.class);
    }
}
