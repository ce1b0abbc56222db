package io.testflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The Docker engine of this machine, as scenarios that need one use it by its command. */
public final class Docker {

    private Docker() {}

    /** Whether a machine without an engine, or without the images of the tests, is a fault. */
    public static boolean isRequired() {
        return Boolean.parseBoolean(System.getenv("TESTFLOW_DOCKER_REQUIRED"));
    }

    /** Whether an engine answers that has an image of this name. */
    public static boolean hasImage(String name) throws InterruptedException {
        try {
            return start("image", "inspect", name).waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs {@code docker} with these words, expects success, and gives what it has printed. */
    public static String run(String... words) throws IOException, InterruptedException {
        Process docker = start(words);
        String said = new String(docker.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(docker.waitFor())
                .as("docker %s: %s", String.join(" ", words), said)
                .isZero();
        return said;
    }

    private static Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("docker"));
        Collections.addAll(command, words);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
