package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SenderIT {

    @Test
    void sends() {
        assertEquals("sent: it", new Sender().send("it"));
    }

    @Test
    void makes_the_newest() throws ReflectiveOperationException {
        assertEquals("new", Sender.newest().toString());
    }
}
