package io.testflow.engine.internal.evidence;

import io.testflow.core.configuration.VolatileKeys;
import io.testflow.engine.internal.surroundings.Places;
import io.testflow.engine.internal.surroundings.Settings;
import io.testflow.engine.internal.surroundings.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A checkout with one module, and the settings of its tests. */
final class Around {

    final List<Path> classPath = new ArrayList<>();
    final Map<String, String> properties = new HashMap<>();
    final Map<String, String> environment = new HashMap<>();
    final List<VolatileKeys> volatileKeys = new ArrayList<>();
    final Map<String, List<String>> images = new HashMap<>();
    /** The names of images that the engine was asked for, in order. */
    final List<String> asked = new ArrayList<>();

    boolean packaged;

    private final Set<String> writtenElsewhere = new HashSet<>();
    private FileTime planned = FileTime.from(Instant.now().plus(Duration.ofDays(1)));
    private final Path root;

    Around(Path root) {
        this.root = root;
    }

    /** As things are now. */
    Surroundings now() {
        Places places = new Places(root, root.resolve("module"), root.resolve("module/target"), root.resolve("home"));
        return new Surroundings(
                classPath, places, new Settings(properties, environment), this::identities, volatileKeys, packaged);
    }

    private List<String> identities(String image) throws IOException {
        asked.add(image);
        List<String> known = images.get(image);
        if (known == null) {
            throw new IOException("it is not here");
        }
        return known;
    }

    Set<String> writtenElsewhere() {
        return writtenElsewhere;
    }

    /** What is written from now on is written while tests run. */
    void plan() throws IOException {
        planned = Files.getLastModifiedTime(write("module/target/testflow/default-test/plan", ""));
        // The clock of a file system may stand still for some milliseconds.
        Path next = root.resolve("module/target/next");
        do {
            Files.writeString(next, "");
        } while (Files.getLastModifiedTime(next).equals(planned));
    }

    FileTime planned() {
        return planned;
    }

    void writtenElsewhere(String name) {
        writtenElsewhere.add(path(name));
    }

    /** The absolute path of a file, as a test sees it. */
    String path(String name) {
        return root.resolve(name).toString();
    }

    Path write(String name, String content) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.delete(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
