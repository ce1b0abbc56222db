package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SenderTest {

    @Test
    void sends() {
        assertEquals("sent: it", Sender.newest().send("it"));
    }
}
