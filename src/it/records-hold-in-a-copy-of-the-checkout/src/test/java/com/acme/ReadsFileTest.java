package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadsFileTest {

    @Test
    void runs() throws Exception {
        assertEquals(1, Files.readAllLines(Path.of(System.getProperty("data"))).size());
    }
}
