package io.testflow.benchmarks.reactor;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One cold process that the engine works in.
 *
 * @param milliseconds from the start of the process to its end
 * @param figures what it printed, one {@code name=value} on each line
 */
record PlanProcess(long milliseconds, Map<String, Long> figures) {

    /** Starts a program of this class path and waits for its end. */
    static PlanProcess run(Class<?> program, List<String> arguments, List<String> jvmArguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        line.addAll(jvmArguments);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        line.addAll(arguments);
        Path here = Path.of("").toAbsolutePath();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(line)
                .directory(here.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        if (exit != 0) {
            throw new IOException("The planning process ended with " + exit + ": " + output);
        }
        Map<String, Long> figures = new LinkedHashMap<>();
        output.lines()
                .map(text -> text.split("="))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> figures.put(parts[0], Long.parseLong(parts[1])));
        return new PlanProcess(milliseconds, figures);
    }

    long figure(String name) {
        return figures.getOrDefault(name, -1L);
    }
}
