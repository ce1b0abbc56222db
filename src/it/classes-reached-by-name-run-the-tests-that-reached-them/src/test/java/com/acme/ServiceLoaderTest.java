package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class ServiceLoaderTest {

    @Test
    void runs() {
        assertEquals("hello", ServiceLoader.load(Greeting.class).iterator().next().word());
    }
}
