package io.testflow.core.internal.recordfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest {

    private static final RecordFile FORMAT = new RecordFile("testflow-sample", 3);
    private static final List<List<String>> RECORDS =
            List.of(List.of("a", "tab\there"), List.of("b", "line\nend", "back\\slash"), List.of(""));

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void name_a_file_in_a_folder_that_is_not_there() {
        file = directory.resolve("deep/er/sample.txt");
    }

    @Test
    void gives_back_the_records_that_it_was_given() throws Exception {
        FORMAT.write(file, RECORDS);

        assertThat(FORMAT.read(file)).isEqualTo(RECORDS);
    }

    @Test
    void keeps_a_file_without_records() throws Exception {
        FORMAT.write(file, List.of());

        assertThat(FORMAT.read(file)).isEmpty();
    }

    @Test
    void replaces_the_file_that_is_there_and_leaves_nothing_else() throws Exception {
        FORMAT.write(file, List.of(List.of("old")));
        FORMAT.write(file, RECORDS);

        assertThat(FORMAT.read(file)).isEqualTo(RECORDS);
        assertThat(filesBeside()).containsExactly("sample.txt");
    }

    @Test
    void leaves_no_temporary_file_where_it_cannot_write() throws IOException {
        Files.createDirectories(file.resolve("a folder of the same name"));

        assertThatThrownBy(() -> FORMAT.write(file, RECORDS)).isInstanceOf(IOException.class);
        assertThat(filesBeside()).containsExactly("sample.txt");
    }

    @Test
    void writes_head_records_and_tail_as_lines() throws Exception {
        FORMAT.write(file, List.of(List.of("a", "b")));

        assertThat(Files.readAllLines(file)).hasSize(3).startsWith("testflow-sample\t3", "a\tb");
        assertThat(Files.readAllLines(file).get(2)).matches("end\t1\t[0-9a-f]{1,8}");
    }

    private List<String> filesBeside() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
