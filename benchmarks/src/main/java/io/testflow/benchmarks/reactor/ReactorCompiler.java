package io.testflow.benchmarks.reactor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the modules of a reactor in this process, as Maven would: with line numbers and parameter names. */
final class ReactorCompiler implements AutoCloseable {

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);

    /** Compiles main and test code of a module whose dependencies are compiled. */
    void compile(Reactor reactor, int module) throws IOException {
        List<Path> classPath = new ArrayList<>();
        for (int other : reactor.shape().closure(module)) {
            classPath.add(reactor.classes(other));
        }
        compile(reactor.sources(module), reactor.classes(module), classPath);
        classPath.add(reactor.classes(module));
        classPath.addAll(Reactor.libraries());
        compile(reactor.testSources(module), reactor.testClasses(module), classPath);
    }

    /** Compiles one source among classes that are compiled. */
    void compile(Path source, Path output) throws IOException {
        compile(List.of(source), output, List.of(output));
    }

    private void compile(Path sources, Path output, List<Path> classPath) throws IOException {
        Files.createDirectories(output);
        try (Stream<Path> walk = Files.walk(sources)) {
            compile(walk.filter(file -> file.toString().endsWith(".java")).toList(), output, classPath);
        }
    }

    private void compile(List<Path> units, Path output, List<Path> classPath) throws IOException {
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> options =
                List.of("-g", "-parameters", "-proc:none", "-nowarn", "-d", output.toString(), "-classpath", path);
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
                .call();
        if (!compiled) {
            throw new IOException("The generated sources do not compile: " + messages);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
