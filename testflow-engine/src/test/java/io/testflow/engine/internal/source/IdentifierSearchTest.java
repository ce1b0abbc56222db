package io.testflow.engine.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierSearchTest {

    @TempDir
    private Path root;

    private final IdentifierSearch search = new IdentifierSearch();

    private boolean names(String file, String text, String... identifiers) throws IOException {
        return names(file, text.getBytes(StandardCharsets.UTF_8), identifiers);
    }

    private boolean names(String file, byte[] bytes, String... identifiers) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return search.filesNaming(Set.of(identifiers), List.of(root)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TAX",
                "case TAX:",
                "a.TAX+1",
                "@A(TAX)",
                "\"TAX\"",
                "\"\\tTAX\"",
                "\"a.B$TAX\"",
                "\"http://x\" + TAX",
                "\"\\\"//\" + TAX",
                "\"\\\\\" + TAX // \"",
                "'\"' + TAX // \"",
                "'\\'' + TAX",
                "'/' + '/' + TAX",
                "1 / TAX / 2",
                "/* a */TAX/* b */",
                "/**/TAX",
                "// a\nTAX",
                "// a\rTAX",
                "/* a // b */ TAX",
                "/* a * / \" */ TAX",
                "\"\"\"\n // TAX\n\"\"\"",
                "\"\"\"\n \" // \\\"\"\" /* TAX\n\"\"\"",
                "\"\"\"\n a \\\n // TAX\n\"\"\"",
                "\"\" + \"/*\" + TAX",
                "\"unclosed // \nTAX",
                "\\u0054AX",
                "\\uuu0054AX",
                "T\\u0041X",
                "\\u002f/ a \n TAX",
                "\"\\u0022 + TAX + \"\\u0022",
                "// a \\u000a TAX",
                "\"\\\\u0022 // \" + TAX",
                "\"ä\" + TAX"
            })
    void finds_a_word_in_code_and_strings(String text) throws IOException {
        assertThat(names("A.java", text, "TAX", "OTHER")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TAXES",
                "aTAX",
                "_TAX",
                "TAX1",
                "tax",
                "TA X",
                "// TAX",
                "a // TAX\n",
                "/* TAX */",
                "/** {@link TAX} */ a",
                "/*/ TAX */",
                "/* TAX",
                "/* ä TAX */",
                "\\u002f\\u002f TAX",
                "\"\\u00e9\" // TAX",
                "\"\"\"\n \"\"\" // TAX",
                "\"\"\"\n a",
                "\"a\\",
                "'a' /* \\u0041 TAX */"
            })
    void finds_no_part_of_a_word_and_nothing_in_comments(String text) throws IOException {
        assertThat(names("A.java", text, "TAX", "OTHER")).isFalse();
    }

    @Test
    void comments_of_other_languages_count_since_their_strings_are_not_known() throws IOException {
        assertThat(names("A.groovy", "$/ http://x /$ + TAX", "TAX")).isTrue();
        assertThat(names("A.kt", "\"$TAX\"", "TAX")).isTrue();
        assertThat(names("A.kts", "/* /* */ \" */ TAX", "TAX")).isTrue();
        assertThat(names("A.scala", "\\u0054AX", "TAX")).isTrue();
        assertThat(names("A.scala", "\\u0054AX", "TAXI")).isFalse();
        assertThat(names("A.kt", "T A X", "TAX")).isFalse();
        assertThat(names("A.txt", "TAX", "TAX")).isFalse();
    }

    @Test
    void an_encoding_that_is_not_known_is_no_reason_to_miss_a_word() throws IOException {
        assertThat(names("A.java", "TAX".getBytes(StandardCharsets.UTF_16LE), "TAX"))
                .isTrue();
        assertThat(names("A.java", "\"ä\" + TAX".getBytes(StandardCharsets.ISO_8859_1), "TAX"))
                .isTrue();
        byte[] shiftJis = "\"表\" + \"//\" + TAX".getBytes(Charset.forName("Shift_JIS"));
        assertThat(names("A.java", shiftJis, "TAX")).isTrue();
        byte[] iso2022 = "\"あ\" + \"//\" + TAX".getBytes(Charset.forName("ISO-2022-JP"));
        assertThat(names("A.java", iso2022, "TAX")).isTrue();
        assertThat(names("A.java", "\"ä\" \\u0041".getBytes(StandardCharsets.ISO_8859_1), "TAX"))
                .isFalse();
    }

    @Test
    void identifiers_beyond_ascii_are_found_wherever_they_may_be() throws IOException {
        assertThat(names("A.java", "int größe;", "größe")).isTrue();
        assertThat(names("A.java", "int größe;".getBytes(StandardCharsets.ISO_8859_1), "größe"))
                .isTrue();
        assertThat(names("A.java", "int gr\\u00f6\\u00dfe;", "größe")).isTrue();
        assertThat(names("A.java", "int grosse;", "größe")).isFalse();
        assertThat(names("A.java", "/* größe */ int grosse;", "größe")).isFalse();
    }

    @Test
    void names_that_are_no_identifiers_of_java_are_found_wherever_they_may_be() throws IOException {
        assertThat(names("A.kt", "`adds two numbers`()", "adds two numbers")).isTrue();
        assertThat(names("A.kt", "`subtracts`()", "adds two numbers")).isFalse();
        assertThat(names("A.scala", "1 +++ 2", "+++")).isTrue();
    }

    @Test
    void dollars_are_part_of_a_name_and_part_names() throws IOException {
        assertThat(names("A.java", "a$b.c", "a$b")).isTrue();
        assertThat(names("A.java", "a$b.c", "b")).isTrue();
        assertThat(names("A.java", "a$b$d", "d")).isTrue();
        assertThat(names("A.java", "a$b.c", "a$")).isFalse();
    }

    @Test
    void many_identifiers_are_told_apart() throws IOException {
        Set<String> many = new HashSet<>();
        for (int i = 0; i < 5000; i++) {
            many.add("name" + i);
        }
        String[] names = many.toArray(String[]::new);
        assertThat(names("A.java", "name4999", names)).isTrue();
        assertThat(names("A.java", "name0", names)).isTrue();
        assertThat(names("A.java", "name5000 name other", names)).isFalse();
    }

    @Test
    void looks_below_all_roots_once_and_leaves_out_what_is_not_there() throws IOException {
        Path file =
                Files.writeString(Files.createDirectories(root.resolve("a/b")).resolve("A.java"), "TAX");
        Files.createSymbolicLink(root.resolve("a/loop"), root.resolve("a"));
        assertThat(search.filesNaming(
                        Set.of("TAX"),
                        List.of(root.resolve("a"), root, root.resolve("a/../a"), file, root.resolve("gone"))))
                .containsExactly(file);
        assertThat(search.filesNaming(Set.of(), List.of(root))).isEmpty();
    }

    @Test
    void what_cannot_be_read_counts() throws IOException {
        Path dangling = Files.createSymbolicLink(root.resolve("A.java"), root.resolve("gone"));
        assertThat(search.filesNaming(Set.of("TAX"), List.of(root))).containsExactly(dangling);
    }
}
