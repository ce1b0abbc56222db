package io.testflow.engine.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConstantUsersTest {

    @TempDir
    private Path root;

    private final ConstantUsers users = new ConstantUsers(new IdentifierSearch(), SourceComparison.ofThisJdk());

    private Path file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(root.resolve(name), text.getBytes(charset));
    }

    @Test
    void follows_constants_that_are_made_of_constants() throws IOException {
        Path a = file("A.java", "class A { static final int TAX = 1; }");
        Path b = file("B.java", "class B { static final int GROSS = A.TAX + 100, NET = 2; }");
        Path c = file("C.java", "class C { static final int TOTAL = B.GROSS * 2; static int now = A.TAX; }");
        Path d = file("D.java", "class D { int f(int x) { switch (x) { case C.TOTAL: return 1; } return 2; } }");
        file("E.java", "class E { int f() { return B.NET + C.now; } }");
        assertThat(users.filesUsing(Set.of("TAX"), List.of(root))).containsExactly(a, b, c, d);
        assertThat(users.filesUsing(Set.of("TOTAL"), List.of(root))).containsExactly(c, d);
        assertThat(users.filesUsing(Set.of(), List.of(root))).isEmpty();
    }

    @Test
    void constants_made_of_each_other_end_the_search() throws IOException {
        Path a = file("A.java", "class A { static final int B = C + 1, C = B + 1; }");
        assertThat(users.filesUsing(Set.of("B"), List.of(root))).containsExactly(a);
    }

    @Test
    void any_name_of_another_language_may_be_a_constant() throws IOException {
        Path a = file("A.kt", "const val gross = TAX + 1");
        Path b = file("B.java", "class B { int f() { return AKt.gross; } }");
        Path c = file("C.kt", "fun net() = TAX");
        file("D.java", "class D { int f() { return CKt.net(); } }");
        assertThat(users.filesUsing(Set.of("TAX"), List.of(root))).containsExactly(a, b, c);
    }

    @Test
    void any_name_of_a_file_that_does_not_parse_may_be_a_constant() throws IOException {
        Path a = file("A.java", "class A { static final int GROSS = TAX + 1 }");
        Path b = file("B.java", "class B { int f() { return A.GROSS; } }");
        assertThat(users.filesUsing(Set.of("TAX"), List.of(root))).containsExactly(a, b);
    }

    @Test
    void another_encoding_hides_no_constant() throws IOException {
        Path a = file("A.java", "class A { static final int GRÖSSE = TAX + 1; }", StandardCharsets.ISO_8859_1);
        Path b = file("B.java", "class B { int f() { return A.GRÖSSE; } }", StandardCharsets.ISO_8859_1);
        assertThat(users.filesUsing(Set.of("TAX"), List.of(root))).containsExactly(a, b);
    }

    @Test
    void a_file_that_cannot_be_read_may_hold_anything() throws IOException {
        Path a = Files.createSymbolicLink(root.resolve("A.java"), root.resolve("gone"));
        Path b = file("B.java", "class B { }");
        assertThat(users.filesUsing(Set.of("TAX"), List.of(root))).containsExactly(a, b);
    }
}
