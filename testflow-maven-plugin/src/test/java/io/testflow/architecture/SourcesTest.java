package io.testflow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiled classes do not tell. */
class SourcesTest {

    private static final int FEWEST_FILES = 60;

    @TempDir
    private Path planted;

    @Test
    void are_read_as_a_whole() {
        assertThat(Sources.java()).hasSizeGreaterThan(FEWEST_FILES);
        assertThat(Sources.pages()).isNotEmpty();
    }

    @Test
    void are_short() throws IOException {
        assertThat(Sources.longFiles(Sources.java())).isEmpty();

        assertThat(Sources.longFiles(lengths(79, 80, 79, 199, 10, 150, 10, 150, 79, 400)))
                .isEmpty();
        assertThat(Sources.longFiles(lengths(10, 401, 10, 10, 10, 10, 10, 10, 10, 10)))
                .singleElement()
                .asString()
                .contains("has 401 lines");
        assertThat(Sources.longFiles(lengths(79, 80, 80))).containsExactly("only 1 of 3 files are below 80 lines");
        assertThat(Sources.longFiles(lengths(10, 10, 10, 10, 10, 10, 10, 10, 200, 200)))
                .containsExactly("only 8 of 10 files are below 200 lines");
    }

    @Test
    void name_no_author() throws IOException {
        assertThat(Sources.withAuthor(Sources.java())).isEmpty();

        assertThat(Sources.withAuthor(List.of(file("/** @" + "author somebody */"))))
                .hasSize(1);
    }

    @Test
    void name_no_folder_of_a_machine() throws IOException {
        assertThat(Sources.withForeignPath(Sources.java())).isEmpty();
        assertThat(Sources.withForeignPath(Sources.pages())).isEmpty();

        for (String path : List.of("/home" + "/jane/x", "/Users" + "/jane", "/root" + "/.m2", "C:\\Users" + "\\jane")) {
            assertThat(Sources.withForeignPath(List.of(file("see " + path)))).hasSize(1);
        }
    }

    private List<Path> lengths(int... counts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int count : counts) {
            files.add(file("line\n".repeat(count)));
        }
        return files;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(planted, "Planted", ".java"), text);
    }
}
