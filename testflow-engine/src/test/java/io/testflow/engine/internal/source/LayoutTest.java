package io.testflow.engine.internal.source;

import static io.testflow.engine.internal.source.Compared.changes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static final Pattern TOKEN =
            Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)+'"
                    + "|//[^\n]*|/\\*(?s:.*?)\\*/|\\s+|non-sealed|\\.?[0-9](?:[eEpP][+-]|[0-9a-zA-Z_.])*|[\\p{L}_$][\\p{L}\\p{N}_$]*"
                    + "|->|::|\\.\\.\\.|<<=|>>=|>>>=|>>>|>>|[-+*/%&|^!=<>]=|&&|\\|\\||\\+\\+|--|<<|.");

    private static final List<String> SPACES =
            List.of(" ", "\n", "\r\n", "\t", "\f", "/* a */", "// b\n", "/** @c */", "\n\n/*\n * d();\n */\n", "/**/");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void comments_and_blanks_between_any_two_tokens_change_nothing(long seed) throws IOException {
        String source = everything();
        String spaced = spaced(source, new Random(seed));
        assertThat(spaced).isNotEqualTo(source);
        assertThat(changes(source, spaced)).as("seed %d:%n%s", seed, spaced).isEmpty();
    }

    @Test
    void every_token_of_a_real_source_counts() throws IOException {
        String source = everything();
        Matcher tokens = Pattern.compile("COUNTED_\\w+").matcher(source);
        int found = 0;
        while (tokens.find()) {
            String other = source.substring(0, tokens.start()) + "OTHER" + source.substring(tokens.end());
            assertThat(changes(source, other)).as(tokens.group()).isNotEmpty();
            found++;
        }
        assertThat(found).isGreaterThan(20);
    }

    private static String everything() throws IOException {
        try (InputStream in = LayoutTest.class.getResourceAsStream("Everything.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String spaced(String source, Random random) {
        StringBuilder out = new StringBuilder();
        Matcher tokens = TOKEN.matcher(source);
        while (tokens.find()) {
            out.append(tokens.group());
            if (random.nextInt(4) == 0) {
                out.append(SPACES.get(random.nextInt(SPACES.size())));
            }
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    class M { int a = -1; }                 | class M { int a = - 1; }
                    class M { long a = -1L; }               | class M { long a = -(1L); }
                    class M { double a = -1.5; }            | class M { double a = -/**/1.5; }
                    class M { float a = -1.5f; }            | class M { float a = - (1.5f); }
                    class M { int a = 0x10; }               | class M { int a = 16; }
                    class M { int a = 1_000; }              | class M { int a = 1000; }
                    class M { char a = 'a'; }               | class M { char a = '\\u0061'; }
                    class M { int abc; }                    | class M { int \\u0061bc; }
                    class M { int a = b + (c * d); }        | class M { int a = b + c * d; }
                    class M { int[] a; }                    | class M { int a[]; }
                    class M { int a, b; }                   | class M { int a; int b; }
                    class M { int a; }                      | class M { int a;; };
                    class M { public static int a; }        | class M { static public int a; }
                    class M { @A public int a; }            | class M { public @A int a; }
                    enum M { A, B }                         | enum M { A, B,; }
                    class M { int[] a = {1, 2}; }           | class M { int[] a = {1, 2,}; }
                    class M { String a = "a" + "b"; }       | class M { String a = "ab"; }
                    """)
    void other_ways_to_write_the_same_change_nothing(String before, String after) {
        assertThat(changes(before, after)).isEmpty();
    }

    @Test
    void line_endings_and_a_byte_order_mark_change_nothing() {
        String text = "package a;\n\nclass M {\n    String a = \"\"\"\n        one\n        two\n        \"\"\";\n}\n";
        assertThat(changes(text, text.replace("\n", "\r\n"))).isEmpty();
        assertThat(changes(text, text.replace("\n", "\r"))).isEmpty();
        assertThat(changes(text, "\uFEFF" + text)).isEmpty();
    }

    @Test
    void the_indentation_of_a_text_block_counts_where_the_string_differs() {
        String text = "class M {\n    String a = \"\"\"\n        one\n        two\n        \"\"\";\n}\n";
        assertThat(changes(text, text.replace("        ", "      "))).isEmpty();
        assertThat(changes(text, text.replace("        two", "         two"))).containsExactly("M a VALUE");
    }

    @Test
    void a_changed_comment_changes_nothing() {
        assertThat(changes(
                        "/** One. */ class M { /* a */ int f() { return 1; // b\n } }",
                        "/** Two. @deprecated no */ class M { int f() { return 1; } }"))
                .isEmpty();
    }
}
