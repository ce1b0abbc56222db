package io.testflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles main and test code in one go, each class into the directory of its source. */
record Compiler(List<Path> classPath) {

    Compiler with(Path entry) {
        return new Compiler(Stream.concat(classPath.stream(), Stream.of(entry)).toList());
    }

    void compile(List<Path> sources, UnaryOperator<Path> output) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String path = Stream.concat(
                        classPath.stream().map(Path::toString),
                        Stream.of(
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of("--release", "17", "-g", "-proc:none", "-implicit:none", "-cp", path);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Map<URI, Path> outputs = sources.stream().collect(Collectors.toMap(Path::toUri, output));
            assertThat(compiler.getTask(
                                    messages,
                                    new Outputs(files, outputs),
                                    null,
                                    options,
                                    null,
                                    new ArrayList<>(List.copyOf(toObjects(files, sources))))
                            .call())
                    .as(messages.toString())
                    .isTrue();
        }
    }

    private static List<JavaFileObject> toObjects(StandardJavaFileManager files, List<Path> sources) {
        List<JavaFileObject> objects = new ArrayList<>();
        files.getJavaFileObjectsFromPaths(sources).forEach(objects::add);
        return objects;
    }

    private static final class Outputs extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Map<URI, Path> outputs;

        Outputs(StandardJavaFileManager files, Map<URI, Path> outputs) {
            super(files);
            this.outputs = outputs;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            Path file = outputs.get(sibling.toUri()).resolve(className.replace('.', '/') + ".class");
            return new SimpleJavaFileObject(file.toUri(), kind) {
                @Override
                public OutputStream openOutputStream() throws IOException {
                    Files.createDirectories(file.getParent());
                    return Files.newOutputStream(file);
                }
            };
        }
    }
}
