package io.testflow.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A process that locks a file until it is ended, as one does that starts an environment. */
final class LockingProgram {

    private LockingProgram() {}

    /** Starts one, and returns when it has the lock. */
    static Process start(Path file) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockingProgram.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("locked");
        return process;
    }

    public static void main(String... words) throws Exception {
        try (FileChannel channel = FileChannel.open(Path.of(words[0]), StandardOpenOption.WRITE)) {
            channel.lock();
            System.out.println("locked");
            Thread.sleep(600_000);
        }
    }
}
