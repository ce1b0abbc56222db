package io.testflow.environment.command;

import io.testflow.core.configuration.SettingsFile;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.error.UsageException;
import io.testflow.environment.Environments;
import io.testflow.environment.KeptEnvironments;
import io.testflow.environment.RunningEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs one command in a JVM with the class path of the tests, where the libraries of the providers are. What it has to say to the
 * user is in a file, since libraries write to the streams.
 */
public final class EnvironmentProgram {

    private final Environments environments;
    private final Path root;

    private EnvironmentProgram(Path root) {
        this.root = root;
        this.environments = Environments.discovered(root, EnvironmentProgram.class.getClassLoader());
    }

    /**
     * Ends with another status than 0 where the user has to do something.
     *
     * @param words the file to write, the folder of {@code testflow.yml}, the command, and for {@code up} the name of the
     *     environment and how long it stays, in the form of {@link Duration}
     */
    public static void main(String... words) throws IOException {
        Path said = Path.of(words[0]);
        try {
            EnvironmentProgram program = new EnvironmentProgram(Path.of(words[1]));
            Files.write(
                    said, words[2].equals("up") ? program.up(words[3], Duration.parse(words[4])) : program.doctor());
        } catch (UsageException | EnvironmentFailure e) {
            Files.writeString(said, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private List<String> doctor() {
        return environments.examine(
                SettingsFile.read(root.resolve(SettingsFile.NAME)).environments());
    }

    private List<String> up(String name, Duration time) {
        Environment environment = SettingsFile.environment(root.resolve(SettingsFile.NAME), name);
        try (RunningEnvironment running = environments.keep(environment, time)) {
            List<String> lines = new ArrayList<>(running.lines());
            KeptEnvironments.ofThisUser().running().stream()
                    .filter(kept -> kept.name().equals(name))
                    .forEach(kept -> lines.addAll(kept.lines()));
            return lines;
        }
    }
}
