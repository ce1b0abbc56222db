package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

    /** Nothing of this module is there while its tests run. */
    @Test
    void has_those_of_the_module_before() throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!thereIsOne() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertTrue(thereIsOne());
    }

    private static boolean thereIsOne() throws IOException {
        Path snapshots = Path.of("../.testflow/snapshots");
        if (!Files.exists(snapshots)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(snapshots)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".snapshot"));
        }
    }
}
