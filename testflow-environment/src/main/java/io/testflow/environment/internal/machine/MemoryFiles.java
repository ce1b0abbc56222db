package io.testflow.environment.internal.machine;

import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Directories in memory, for data that nobody needs once their server has ended: to make a thousand small files there takes a
 * tenth of the time that a disk takes.
 *
 * @param root a file system in memory, where there is one
 * @param memory of the machine
 * @param least that has to be free of both, in bytes
 */
public record MemoryFiles(Path root, MachineMemory memory, long least) {

    /** The system property that says where the data of servers are, {@code memory} or {@code disk}. */
    public static final String PROPERTY = "testflow.files";

    private static final String MEMORY = "memory";
    private static final String DISK = "disk";
    private static final long USUAL_LEAST = 2L << 30;

    /** Servers that run as somebody else find their directories in it, and do not see those of others. */
    private static final String OPEN = "rwx--x--x";

    /** Those of this machine, which only Linux has. */
    public static MemoryFiles here() {
        return new MemoryFiles(Path.of("/dev/shm"), MachineMemory.here(), USUAL_LEAST);
    }

    /**
     * Whether data go there.
     *
     * @param properties gives system properties by their names
     * @throws UsageException when that cannot be what the user has asked for
     */
    public boolean areWanted(Function<String, @Nullable String> properties) {
        String wanted = properties.apply(PROPERTY);
        if (wanted == null) {
            return free() >= least && isOurs();
        }
        if (wanted.equals(DISK)) {
            return false;
        }
        if (!wanted.equals(MEMORY)) {
            throw new UsageException(
                    "The system property `" + PROPERTY + "` is `" + wanted + "`; it takes `memory` or `disk`.");
        }
        if (!isOurs()) {
            throw new UsageException(
                    "The system property `" + PROPERTY + "` asks for data in memory, and nothing can be"
                            + " written to " + place() + ". Leave the property out, or set it to `disk`.");
        }
        return true;
    }

    /** A directory for a service, which is not made yet. */
    public Path directory(String name) {
        return place().resolve(name);
    }

    /** Removes a directory, if it is one of these. */
    public void remove(Path directory) {
        if (place().equals(directory.getParent()) && directory.equals(directory.normalize())) {
            Tree.remove(directory);
        }
    }

    private Path place() {
        return root.resolve("testflow-" + System.getProperty("user.name"));
    }

    /** Of the file system and of the memory; no container lends more than half of what it may have. */
    private long free() {
        long space = root.toFile().getUsableSpace();
        return space < least ? space : Math.min(space, Math.min(memory.available(), memory.total() / 2));
    }

    /** Makes the place where it is missing; it might be somebody else's, who would see what is written there. */
    private boolean isOurs() {
        Path place = place();
        try {
            if (!Files.exists(place)) {
                Files.createDirectories(place);
                Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(OPEN));
            }
            return Files.getOwner(place).getName().equals(System.getProperty("user.name"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
