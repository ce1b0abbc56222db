package io.testflow.benchmarks.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeededEditsTest {

    private static final String SOURCE = """
            package a;
            public class Money {
                static final int CENTS = 100;
                static final String SIGN = "€";
                int half(int value) {
                    if (value > CENTS) {
                        return value / 2;
                    }
                    return value;
                }
            }
            """;

    @TempDir
    Path project;

    private Path source;

    @BeforeEach
    void write_the_project() throws IOException {
        source = project.resolve("src/main/java/a/Money.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, SOURCE);
    }

    @Test
    void draws_the_same_edits_every_time() throws IOException {
        assertThat(SeededEdits.of(project, false)).isEqualTo(SeededEdits.of(project, false));
    }

    @Test
    void draws_at_least_one_edit_of_each_kind_that_the_sources_allow() throws IOException {
        assertThat(SeededEdits.of(project, true))
                .extracting(Edit::kind)
                .containsExactly(
                        EditKind.METHOD_THROWS,
                        EditKind.CONDITION_NEGATED,
                        EditKind.CONSTANT_CHANGED,
                        EditKind.COMMENT_ONLY,
                        EditKind.PRIVATE_METHOD_ADDED,
                        EditKind.PUBLIC_METHOD_ADDED);
    }

    @Test
    void leaves_a_file_that_differs_and_compiles() throws IOException {
        for (Edit edit : new EditFinder(project).inMain()) {
            Files.writeString(source, SOURCE);
            edit.apply(project);

            assertThat(source).as(edit.toString()).content().isNotEqualTo(SOURCE);
            List<String> options = List.of("-encoding", "UTF-8", "-d", project.toString(), source.toString());
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(new String[0])))
                    .as(edit.toString())
                    .isZero();
        }
    }
}
