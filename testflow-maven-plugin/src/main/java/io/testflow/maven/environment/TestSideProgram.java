package io.testflow.maven.environment;

import io.testflow.core.configuration.SettingsFile;
import io.testflow.core.error.UsageException;
import io.testflow.environment.command.EnvironmentProgram;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a command on environments in a JVM that has the class path of a module's tests, for there are the libraries of services.
 *
 * @param module the folder of the module
 * @param classPath of its tests
 */
public record TestSideProgram(Path module, List<String> classPath) {

    /** Copies the class path. */
    public TestSideProgram {
        classPath = List.copyOf(classPath);
    }

    /**
     * What the command has to say, in lines.
     *
     * @throws UsageException when the user has to do something
     * @throws IOException when the program cannot be run, or fails without a word for the user
     */
    public List<String> run(String... words) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("testflow-");
        Path said = directory.resolve("said");
        Path log = directory.resolve("log");
        try {
            Process process = new ProcessBuilder(command(directory, said, words))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean well = process.waitFor() == 0;
            List<String> lines = Files.exists(said) ? Files.readAllLines(said) : List.of();
            if (!well && lines.isEmpty()) {
                throw new IOException(Files.readString(log));
            }
            if (!well) {
                throw new UsageException(String.join("\n", lines));
            }
            return lines;
        } finally {
            Files.deleteIfExists(said);
            Files.deleteIfExists(log);
            Files.deleteIfExists(directory.resolve("java.options"));
            Files.deleteIfExists(directory);
        }
    }

    private List<String> command(Path directory, Path said, String... words) throws IOException {
        // In a file, since systems limit the length of words.
        String path = String.join(File.pathSeparator, classPath).replace("\\", "\\\\");
        Path options = Files.writeString(directory.resolve("java.options"), "-cp \"" + path + "\"\n");
        Path root = SettingsFile.nearest(module).map(Path::getParent).orElse(module);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + options);
        command.add(EnvironmentProgram.class.getName());
        command.add(said.toString());
        command.add(root.toString());
        command.addAll(List.of(words));
        return command;
    }
}
