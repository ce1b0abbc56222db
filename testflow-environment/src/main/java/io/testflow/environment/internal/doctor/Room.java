package io.testflow.environment.internal.doctor;

import io.testflow.environment.internal.machine.MachineMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What this machine has for services.
 *
 * @param directory where they write, or will
 * @param memory of the machine
 */
public record Room(Path directory, MachineMemory memory) {

    private static final double GIGABYTE = 1 << 30;

    /** That of this machine. */
    public static Room below(Path directory) {
        return new Room(directory, MachineMemory.here());
    }

    List<String> lines() {
        int cores = Runtime.getRuntime().availableProcessors();
        return List.of(
                "cores: " + cores,
                "memory: " + gigabytes(memory.available()) + " free of " + gigabytes(memory.total()),
                "disk: " + disk());
    }

    private String disk() {
        try {
            Path there = Stream.iterate(directory.toAbsolutePath(), Objects::nonNull, Path::getParent)
                    .filter(Files::exists)
                    .findFirst()
                    .orElse(directory);
            return gigabytes(Files.getFileStore(there).getUsableSpace()) + " free for " + directory;
        } catch (IOException e) {
            return "nothing is known of " + directory + " (" + e + ")";
        }
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE);
    }
}
