package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import org.junit.jupiter.api.Test;

class WhereResourceTest {

    @Test
    void runs() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/where.txt")) {
            assertTrue(Integer.parseInt(new String(in.readAllBytes()).trim()) > 16);
        }
    }
}
