package io.testflow.environment.internal.program;

import static java.util.stream.Collectors.joining;

import io.testflow.environment.provider.StartFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of a library, in a JVM of its own.
 *
 * @param mainClass its name
 * @param jars where its classes are
 * @param options of the JVM
 * @param arguments of the program
 */
public record JavaProgram(String mainClass, List<Path> jars, List<String> options, List<String> arguments) {

    /** Small and soon ready: it lives as long as some tests. */
    private static final List<String> OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Djava.awt.headless=true");

    /** Where it logs by Logback, which writes every detail by itself. */
    private static final String LOGGING = """
            <configuration>
              <appender name="log" class="ch.qos.logback.core.ConsoleAppender">
                <encoder><pattern>%d %-5level %logger{36} - %msg%n</pattern></encoder>
              </appender>
              <root level="INFO"><appender-ref ref="log"/></root>
            </configuration>
            """;

    /** Copies the lists. */
    public JavaProgram {
        jars = List.copyOf(jars);
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
    }

    /**
     * The words that run it with the Java of this process.
     *
     * @param directory takes a file, since systems limit the length of words
     */
    public List<String> command(Path directory) throws IOException {
        String classPath = jars.stream().map(Path::toString).collect(joining(File.pathSeparator));
        Path file = Files.writeString(
                directory.resolve("java.options"), "-cp \"" + classPath.replace("\\", "\\\\") + "\"\n");
        Path logging = Files.writeString(directory.resolve("logback.xml"), LOGGING);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Dlogback.configurationFile=" + logging.toAbsolutePath());
        command.addAll(options);
        command.add("@" + file.toAbsolutePath());
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    /**
     * Runs it to its end.
     *
     * @param directory takes its files
     * @throws StartFailure when it does not end well; the message has what it said
     */
    public void run(Path directory) throws IOException, StartFailure, InterruptedException {
        Path log = directory.resolve("program.log");
        Process process = new ProcessBuilder(command(directory))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw StartFailure.lasting(mainClass + " has exited with status " + process.exitValue() + ": "
                        + Files.readString(log).strip());
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
