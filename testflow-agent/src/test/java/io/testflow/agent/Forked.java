package io.testflow.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.RecordingFile;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program in a JVM of its own, with the agent's jar.
 *
 * @param home of the JDK
 * @param recordings directory that the agent writes to
 * @param program its main class
 * @param arguments of the program
 */
record Forked(Path home, Path recordings, Class<?> program, String... arguments) {

    static final String JAR = System.getProperty("agent.jar", "");

    /** The running JDK, and a JDK 25 where the build names one. */
    static Stream<Path> jdks() {
        return Stream.of(System.getProperty("java.home"), System.getProperty("agent.jdk25", ""))
                .filter(home -> !home.isEmpty())
                .map(Path::of);
    }

    static String agent(Path directory) {
        return "-javaagent:" + JAR + "=" + directory;
    }

    /** What was recorded. */
    RecordedRun record(String... options) throws Exception {
        List<String> all = new ArrayList<>(List.of(options));
        all.add(agent(recordings));
        run(all);
        try (Stream<Path> files = Files.list(recordings)) {
            return new RecordedRun(RecordingFile.read(files.toList().get(0)));
        }
    }

    /** What it printed. */
    String run(List<String> options) throws Exception {
        Path classes = Path.of(
                program.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> line = new ArrayList<>();
        line.add(home + File.separator + "bin" + File.separator + "java");
        line.addAll(options);
        line.addAll(List.of("-Xverify:all", "-XX:-PrintWarnings", "-cp", classes.toString(), program.getName()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
