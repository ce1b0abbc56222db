package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class GreetingTest {

    @Test
    void runs() {
        Greeting greeting = ServiceLoader.load(Greeting.class).findFirst().orElseThrow();
        assertEquals("Hello", greeting.hello());
    }
}
