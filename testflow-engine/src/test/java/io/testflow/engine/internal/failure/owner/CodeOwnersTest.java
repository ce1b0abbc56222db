package io.testflow.engine.internal.failure.owner;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Ownership.Owned;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeOwnersTest {

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"})
    void are_read_where_github_and_gitlab_look(String place) throws IOException {
        CodeOwners owners = written(place, "* @all");

        assertThat(owners.of("a/B.java")).contains(new Owned("@all", place + ":1 for a/B.java"));
    }

    @Test
    void are_read_from_one_file_alone() throws IOException {
        written("docs/CODEOWNERS", "* @docs");

        assertThat(names(written(".github/CODEOWNERS", "/src/ @src"), "a.txt")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "*, src/a/B.java, true",
        "*.java, src/a/B.java, true",
        "*.java, src/a/B.kt, false",
        "/src/, src/a/B.java, true",
        "/src/, other/src/B.java, false",
        "src/, other/src/B.java, true",
        "/src, src/a/B.java, true",
        "docs/*, docs/x.md, true",
        "docs/*, docs/deep/x.md, false",
        "/docs/**, docs/deep/x.md, true",
        "/a/**/b/, a/x/y/b/c.txt, true",
        "/src/B?.java, src/B1.java, true",
        "my\\ file.txt, my file.txt, true"
    })
    void mean_files_as_their_patterns_say(String pattern, String path, boolean matches) throws IOException {
        assertThat(names(written("CODEOWNERS", pattern + " @x"), path)).isEqualTo(matches ? "@x" : "");
    }

    @Test
    void are_those_of_the_last_line_that_matches() throws IOException {
        CodeOwners owners = written("CODEOWNERS", "* @all", "/src/ @src jane@example.org # both", "/src/gen/");

        assertThat(names(owners, "README")).isEqualTo("@all");
        assertThat(names(owners, "src/A.java")).isEqualTo("@src jane@example.org");
        assertThat(names(owners, "src/gen/A.java")).isEmpty();
    }

    @Test
    void are_those_of_all_sections_together() throws IOException {
        CodeOwners owners = written(
                "CODEOWNERS",
                "* @all",
                "[Backend][2] @group/backend",
                "*.java",
                "^[Docs]",
                "*.md @docs",
                "[BACKEND]",
                "*.kt",
                "[Quality]",
                "A.java @@maintainers");

        assertThat(owners.of("A.java"))
                .contains(new Owned("@all @group/backend @@maintainers", "CODEOWNERS:1,3,9 for A.java"));
        assertThat(names(owners, "A.kt")).isEqualTo("@all @group/backend");
        assertThat(names(owners, "A.md")).isEqualTo("@all @docs");
        assertThat(owners.warnings()).isEmpty();
    }

    @Test
    void leave_out_what_gitlab_excludes() throws IOException {
        CodeOwners owners = written("CODEOWNERS", "*.java @x", "!/gen/", "/gen/A.java @y");

        assertThat(names(owners, "src/A.java")).isEqualTo("@x");
        assertThat(names(owners, "gen/A.java")).isEmpty();
    }

    @Test
    void name_each_line_that_is_not_understood_and_use_the_others() throws IOException {
        CodeOwners owners = written(
                ".github/CODEOWNERS",
                "[Open @x",
                "!a @x",
                "@only",
                "src/[a-z].java @r",
                "*.md somebody",
                "[Bad] nobody",
                "*.java @ok");

        assertThat(names(owners, "src/a.java")).isEqualTo("@ok");
        assertThat(owners.warnings())
                .containsExactly(
                        ".github/CODEOWNERS:1 is not understood: a section is written as [Name]",
                        ".github/CODEOWNERS:2 is not understood: no files can be excluded by '!'",
                        ".github/CODEOWNERS:3 is not understood: it names owners and no files",
                        ".github/CODEOWNERS:4 is not understood: ranges in [] mean nothing here",
                        ".github/CODEOWNERS:5 is not understood: 'somebody' is no owner; write @name, @group/team or an"
                                + " e-mail",
                        ".github/CODEOWNERS:6 is not understood: 'nobody' is no owner; write @name, @group/team or an"
                                + " e-mail");
    }

    @Test
    void are_ignored_where_they_are_no_text() throws IOException {
        Files.write(root.resolve("CODEOWNERS"), "* @Jürgen".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(CodeOwners.of(root).warnings()).containsExactly("CODEOWNERS is ignored: it is no text in UTF-8");
    }

    private CodeOwners written(String place, String... lines) throws IOException {
        Path file = root.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines));
        return CodeOwners.of(root);
    }

    private static String names(CodeOwners owners, String path) {
        return owners.of(path).map(Owned::names).orElse("");
    }
}
