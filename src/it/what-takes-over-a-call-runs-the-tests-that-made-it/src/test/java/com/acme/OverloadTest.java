package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OverloadTest {

    @Test
    void runs() {
        assertEquals("a", Printer.print("a"));
    }
}
