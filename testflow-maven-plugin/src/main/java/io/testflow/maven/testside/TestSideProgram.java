package io.testflow.maven.testside;

import io.testflow.core.configuration.SettingsFile;
import io.testflow.core.error.UsageException;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs a program in a JVM that has the class path of a module's tests, for there are the libraries of services.
 *
 * @param module the folder of the module
 * @param classPath of its tests
 * @param program the name of a class with a {@code main}; what it writes to its output is how far it has come
 */
public record TestSideProgram(Path module, List<String> classPath, String program) {

    /** Copies the class path. */
    public TestSideProgram {
        classPath = List.copyOf(classPath);
    }

    /**
     * What the program has to say at its end, in lines.
     *
     * @param progress is told what it says before, line by line
     * @throws UsageException when the user has to do something
     * @throws IOException when the program cannot be run, or fails without a word for the user
     */
    public List<String> run(Consumer<String> progress, String... words) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("testflow-");
        Path said = directory.resolve("said");
        Path log = directory.resolve("log");
        try {
            Process process = new ProcessBuilder(command(directory, said, words))
                    .redirectError(log.toFile())
                    .start();
            try (BufferedReader lines = process.inputReader()) {
                lines.lines().forEach(progress);
            }
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
        command.add(program);
        command.add(said.toString());
        command.add(root.toString());
        command.addAll(List.of(words));
        return command;
    }
}
