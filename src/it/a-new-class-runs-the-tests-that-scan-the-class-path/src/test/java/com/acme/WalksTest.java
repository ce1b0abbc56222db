package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WalksTest {

    @Test
    void runs() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(".class")));
        }
    }
}
