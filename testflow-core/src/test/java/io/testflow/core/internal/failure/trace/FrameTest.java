package io.testflow.core.internal.failure.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void reads_a_frame_of_java_behind_its_loader_and_module() {
        assertThat(Frame.parse("java.base/java.util.List.of(List.java:12)"))
                .contains(new Frame("java.util.List", "of", "List.java", 12));
        assertThat(Frame.parse("app//com.acme.Cart$Line.add(Cart.java:7)"))
                .contains(new Frame("com.acme.Cart$Line", "add", "Cart.java", 7));
    }

    @Test
    void keeps_the_class_of_a_lambda_whole() {
        assertThat(Frame.parse("com.acme.Cart$$Lambda$14/0x0000000800c1.run(Unknown Source)"))
                .contains(new Frame("com.acme.Cart$$Lambda$14/0x0000000800c1", "run", "", 0));
        assertThat(Frame.parse("java.base/java.lang.invoke.LambdaForm$DMH/0x0000.invoke(LambdaForm$DMH)"))
                .contains(new Frame("java.lang.invoke.LambdaForm$DMH/0x0000", "invoke", "", 0));
    }

    @Test
    void knows_no_file_of_native_and_generated_code() {
        assertThat(Frame.parse("sun.misc.Unsafe.park(Native Method)"))
                .contains(new Frame("sun.misc.Unsafe", "park", "", 0));
        assertThat(Frame.parse("a.B.c(<generated>)")).contains(new Frame("a.B", "c", "", 0));
        assertThat(Frame.parse("a.B.c(B.kt)")).contains(new Frame("a.B", "c", "B.kt", 0));
    }

    @Test
    void knows_no_line_where_its_number_is_none() {
        for (String wrong : new String[] {"+2", "-2", "1.2", "99999999999", ""}) {
            assertThat(Frame.parse("a.B.c(B.kt:" + wrong + ")"))
                    .get()
                    .extracting(Frame::line)
                    .as(wrong)
                    .isEqualTo(0);
        }
    }

    @Test
    void reads_a_frame_of_python() {
        assertThat(Frame.parse("File \"/app/cart.py\", line 12, in total"))
                .contains(new Frame("/app/cart.py", "total", "/app/cart.py", 12));
        assertThat(Frame.parse("File \"cart.py\", line 12")).contains(new Frame("cart.py", "", "cart.py", 12));
    }

    @Test
    void reads_a_frame_of_javascript() {
        assertThat(Frame.parse("Object.<anonymous> (src/cart.test.js:12:5)"))
                .contains(new Frame("src/cart.test.js", "Object.<anonymous>", "src/cart.test.js", 12));
        assertThat(Frame.parse("async Promise.all (index 0)")).isEmpty();
        assertThat(Frame.parse("new Cart (C:\\app\\cart.js:3:9)"))
                .contains(new Frame("C:\\app\\cart.js", "Cart", "C:\\app\\cart.js", 3));
        assertThat(Frame.parse("/app/cart.ts:3:9")).contains(new Frame("/app/cart.ts", "", "/app/cart.ts", 3));
    }

    @Test
    void reads_a_frame_of_dot_net_and_a_place_alone() {
        assertThat(Frame.parse("Acme.Cart.Add(String name) in /src/Cart.cs:line 12"))
                .contains(new Frame("Acme.Cart", "Add", "/src/Cart.cs", 12));
        assertThat(Frame.parse("cart_test.go:12")).contains(new Frame("cart_test.go", "", "cart_test.go", 12));
    }

    @Test
    void takes_no_parameter_for_a_file() {
        assertThat(Frame.parse("Acme.Cart.Add(System.String name)")).contains(new Frame("Acme.Cart", "Add", "", 0));
    }

    @Test
    void reads_nothing_from_prose() {
        assertThat(Frame.parse("")).isEmpty();
        assertThat(Frame.parse("[12 more frames cut]")).isEmpty();
        assertThat(Frame.parse("at noon: 12")).isEmpty();
    }
}
