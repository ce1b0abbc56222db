package com.acme;

public class Money {

    public int add(int a, int b) {
        int sum = a + b;
        return sum;
    }

    public int multiply(int a, int b) {
        Runnable nothing = () -> {};
        nothing.run();
        return a * b;
    }
}
