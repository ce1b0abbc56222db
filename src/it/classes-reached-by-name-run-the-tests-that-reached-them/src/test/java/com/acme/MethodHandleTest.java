package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.junit.jupiter.api.Test;

class MethodHandleTest {

    @Test
    void runs() throws Throwable {
        Class<?> owner = MethodHandles.lookup().findClass("com.acme.Handled");
        MethodType type = MethodType.methodType(int.class);
        assertEquals(1, (int) MethodHandles.lookup().findStatic(owner, "value", type).invoke());
    }
}
