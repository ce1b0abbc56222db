package com.acme;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;

public class Handler implements InvocationHandler {

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        return value();
    }

    private Object value() {
        return 1;
    }
}
