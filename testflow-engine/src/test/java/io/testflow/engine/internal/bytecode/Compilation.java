package io.testflow.engine.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.engine.internal.bytecode.ClassFileReading.Read;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles Java sources into a directory and reads what came of them. */
final class Compilation {

    private final Path output;

    private Compilation(Path output) {
        this.output = output;
    }

    /** Compiles the sources by their file names; what the directory holds already is on the class path. */
    static Compilation of(Path output, Map<String, String> sources, String... options) {
        List<String> allOptions = new ArrayList<>(List.of("-proc:none", "-d", output.toString()));
        if (!sources.containsKey("module-info.java")) {
            allOptions.addAll(List.of("-cp", output.toString()));
        }
        allOptions.addAll(List.of(options));
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, source) -> units.add(unit(name, source)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        assertThat(compiler.getTask(messages, null, null, allOptions, null, units)
                        .call())
                .as(messages.toString())
                .isTrue();
        return new Compilation(output);
    }

    ClassSummary production(String className) {
        return read(className, false);
    }

    ClassSummary test(String className) {
        return read(className, true);
    }

    Path file(String className) {
        return output.resolve(className.replace('.', '/') + ".class");
    }

    byte[] bytes(String className) {
        try {
            return Files.readAllBytes(file(className));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClassSummary read(String className, boolean testCode) {
        ClassFileReading reading =
                new ClassFileSummaries(new Interner()).read(file(className), bytes(className), testCode);
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading).summary();
    }

    private static JavaFileObject unit(String name, String source) {
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
