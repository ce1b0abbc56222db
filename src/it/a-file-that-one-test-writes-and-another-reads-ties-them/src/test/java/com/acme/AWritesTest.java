package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AWritesTest {

    @Test
    void runs() throws Exception {
        new Writer().write(Path.of("target/out.txt"));
        assertEquals(1, Files.size(Path.of("target/out.txt")));
    }
}
