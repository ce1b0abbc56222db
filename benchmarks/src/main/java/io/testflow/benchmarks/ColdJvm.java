package io.testflow.benchmarks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How new JVMs are started, with the JDK and the class path of this one.
 *
 * @param options of the JVM
 * @param classes what comes on the class path before that of this JVM
 * @param directory in which it runs
 * @param variables environment variables that it has beside those of this process
 */
public record ColdJvm(List<String> options, List<Path> classes, Path directory, Map<String, String> variables) {

    private static final Pattern FIGURE = Pattern.compile("(?m)^([\\w-]+)=(-?\\d+)$");

    /** Copies what it is given. */
    public ColdJvm {
        options = List.copyOf(options);
        classes = List.copyOf(classes);
        variables = Map.copyOf(variables);
    }

    /** In the directory of this process. */
    public ColdJvm(List<String> options) {
        this(options, List.of(), Path.of("").toAbsolutePath(), Map.of());
    }

    /**
     * Starts a program and waits for its end.
     *
     * @throws IOException also when it ends with another status than 0
     */
    public ColdProcess run(Class<?> program, List<String> arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(line(program, arguments))
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(variables);
        long start = System.nanoTime();
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        if (exit != 0) {
            throw new IOException("The process of " + program.getSimpleName() + " ended with " + exit + ": " + output);
        }
        return new ColdProcess(milliseconds, figures(output));
    }

    private List<String> line(Class<?> program, List<String> arguments) {
        // In another directory, what is relative would be something else.
        String classPath = Stream.concat(
                        classes.stream(),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(Path::of))
                .map(entry -> entry.toAbsolutePath().toString())
                .collect(joining(File.pathSeparator));
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of("-cp", classPath, program.getName()));
        line.addAll(arguments);
        return line;
    }

    static Map<String, List<Long>> figures(String output) {
        return FIGURE.matcher(output)
                .results()
                .collect(groupingBy(
                        line -> line.group(1), mapping((MatchResult line) -> Long.valueOf(line.group(2)), toList())));
    }
}
