package io.testflow.engine.internal.store;

import io.testflow.core.error.UsageException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The git of this machine, for what crosses a network: it has the user's keys, tokens, proxies and helpers.
 *
 * @param gitDirectory the repository that it works on
 */
record GitCommand(File gitDirectory) {

    /**
     * What a run of git came to.
     *
     * @param status 0 where it succeeded
     * @param output everything that it said, without passwords
     */
    record Outcome(int status, String output) {

        boolean succeeded() {
            return status == 0;
        }
    }

    /**
     * Runs it and waits for its end; it asks nobody for a password on the terminal.
     *
     * @throws UsageException when there is no git on the PATH
     */
    Outcome run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--git-dir=" + gitDirectory));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putIfAbsent("GIT_TERMINAL_PROMPT", "0");
        Process process = start(builder);
        try (InputStream output = process.getInputStream()) {
            process.getOutputStream().close();
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(
                    process.waitFor(), text.replaceAll("//[^/@\\s]*@", "//").strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was at work", e);
        } finally {
            process.destroy();
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UsageException(
                    "There is no `git` on the PATH, which pushes and fetches snapshots with your credentials. Install it, or"
                            + " share snapshots through a directory or a database.",
                    e);
        }
    }
}
