package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadsPricesTest {

    @Test
    void reads() throws Exception {
        assertTrue(Files.readString(Path.of("data/prices.csv")).startsWith("1"));
    }
}
