package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StartsTest {

    @Test
    void runs() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-cp", "target/classes", "com.acme.Application").start();
        assertEquals("hello", new String(process.getInputStream().readAllBytes()).strip());
    }
}
