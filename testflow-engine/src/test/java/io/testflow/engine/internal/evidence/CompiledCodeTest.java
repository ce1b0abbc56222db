package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.internal.snapshot.Thing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class paths on which something is missing or damaged. */
class CompiledCodeTest {

    @TempDir
    private Path directory;

    @Test
    void does_not_take_the_class_around_for_a_nested_class_that_is_missing() {
        CompiledCode code = code();

        assertThat(code.has("a.Money")).isTrue();
        assertThat(code.has("a.Money$Gone")).isFalse();
    }

    @Test
    void a_superclass_that_is_damaged_is_as_good_as_none() throws IOException {
        CompiledCode code = code();
        Files.write(directory.resolve("classes/a/Base.class"), new byte[] {1, 2, 3});

        assertThat(code.has("a.Base")).isFalse();
        assertThat(code.family("a.Money")).containsExactly("a.Money");
        assertThat(code.fingerprint(new Thing(Thing.Kind.DISPATCH, "a.Money"))).isPresent();
        assertThat(code.fingerprint(new Thing(Thing.Kind.SHAPE, "a.Base"))).isEmpty();
    }

    private CompiledCode code() {
        Path output = directory.resolve("classes");
        Javac.compile(output, List.of("package a; class Base { }", "package a; class Money extends Base { }"));
        return new CompiledCode(new ClassFiles(List.of(output)));
    }
}
