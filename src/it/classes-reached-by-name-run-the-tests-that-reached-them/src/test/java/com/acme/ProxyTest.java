package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class ProxyTest {

    @Test
    void runs() throws Exception {
        Object proxy = Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Callable.class}, new Handler());
        assertEquals(1, ((Callable<?>) proxy).call());
    }
}
