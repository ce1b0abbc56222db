package io.testflow.engine.internal.planning;

import io.testflow.engine.project.ResourceRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what {@code junit-platform.properties} says of all test classes of a module. */
final class JUnitSettings {

    private static final List<String> TIES =
            List.of("junit.jupiter.testinstance.lifecycle.default", "junit.jupiter.testmethod.order.default");

    private JUnitSettings() {}

    /**
     * Whether the methods of a test class may stand for themselves: no order and no shared instance for all of them.
     *
     * @param resources all that the tests have on their class path
     */
    static boolean leaveMethodsApart(List<ResourceRoot> resources) throws IOException {
        for (ResourceRoot root : resources) {
            Path file = root.directory().resolve("junit-platform.properties");
            if (Files.exists(file)) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (TIES.stream().anyMatch(text::contains)) {
                    return false;
                }
            }
        }
        return true;
    }
}
