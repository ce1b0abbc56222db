package io.testflow.engine.internal.bytecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureScannerTest {

    @Test
    void finds_the_classes_of_a_descriptor() {
        assertThat(scan("(ILa/B;[[La/C$D;JLDefault;)La/L;")).containsExactly("a/B", "a/C$D", "Default", "a/L");
    }

    @Test
    void finds_too_much_where_a_type_variable_looks_like_a_class() {
        assertThat(scan("<LABEL:Ljava/lang/Object;>La/Super<TLABEL;La/X;>;"))
                .containsExactly("java/lang/Object", "a/Super", "ABEL", "a/X");
    }

    @Test
    void finds_the_classes_of_a_generic_signature() {
        assertThat(scan("<T::La/Bound;U:Ljava/lang/Object;>La/Super<TT;[TU;>;La/Face<-La/Low;+[La/Up;*>;"))
                .containsExactly("a/Bound", "java/lang/Object", "a/Super", "a/Face", "a/Low", "a/Up");
    }

    @Test
    void finds_inner_classes_of_generic_ones() {
        assertThat(scan("La/Outer<La/X<TT;>;>.Inner<La/Y;>.Deep;La/Z;"))
                .containsExactly("a/Outer", "a/X", "a/Outer$Inner", "a/Y", "a/Outer$Inner$Deep", "a/Z");
    }

    @Test
    void finds_inner_classes_of_plain_ones() {
        assertThat(scan("La/Outer.Inner.Deep<La/X;>.Deeper;"))
                .containsExactly("a/Outer", "a/Outer$Inner", "a/Outer$Inner$Deep", "a/X", "a/Outer$Inner$Deep$Deeper");
    }

    @Test
    void finds_names_with_spaces_as_kotlin_makes_them() {
        assertThat(scan("(La/Test$it works (always)$1;)V")).containsExactly("a/Test$it works (always)$1");
    }

    @Test
    void finds_a_descriptor_inside_a_text() {
        assertThat(scan("LEFT: see La/B; and L")).containsExactly("a/B");
    }

    @Test
    void takes_sentences_for_no_chain_of_classes() {
        assertThat(scan("Load it. Look. Then; go > on")).isEmpty();
        assertThat(scan(">.x;<L>.L.;")).isEmpty();
    }

    private static List<String> scan(String text) {
        List<String> names = new ArrayList<>();
        new SignatureScanner((bytes, from, to) -> names.add(new String(bytes, from, to - from, UTF_8))).scan(text);
        return names;
    }
}
