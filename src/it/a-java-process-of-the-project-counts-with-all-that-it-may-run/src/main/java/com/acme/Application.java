package com.acme;

public class Application {

    public static void main(String[] arguments) {
        System.out.println(new Part().word());
    }
}
