package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class ProxyTest {

    @Test
    void runs() {
        Greeting greeting = (Greeting) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Greeting.class}, (proxy, method, arguments) -> "hello");
        assertEquals("hello", greeting.word());
    }
}
