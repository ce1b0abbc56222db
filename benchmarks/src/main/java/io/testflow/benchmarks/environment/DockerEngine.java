package io.testflow.benchmarks.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Docker engine of this machine, by its command. */
final class DockerEngine {

    private DockerEngine() {}

    /** Why containers of these images cannot be started; empty where they can. */
    static Optional<String> obstacle(List<String> images) throws IOException, InterruptedException {
        Optional<String> silence = refusal(List.of("docker", "info", "--format", "{{.ServerVersion}}"));
        if (silence.isPresent()) {
            return Optional.of("no Docker engine answers (" + silence.get() + ").");
        }
        List<String> inspect = new ArrayList<>(List.of("docker", "image", "inspect", "--format", "{{.Id}}"));
        inspect.addAll(images);
        return refusal(inspect).map(missing -> "an image is missing (" + missing + "). `.ci/images/build` makes them.");
    }

    /** The last line of what a command said that failed. */
    private static Optional<String> refusal(List<String> command) throws InterruptedException, IOException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0
                ? Optional.empty()
                : Optional.of(output.strip().lines().reduce("", (first, last) -> last));
    }
}
