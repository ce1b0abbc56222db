package com.acme;

public class Sender {

    public String send(String text) {
        return "sent in the old way: " + text;
    }

    /** By name, since only a newer Java has it. */
    public static Object newest() throws ReflectiveOperationException {
        return Class.forName("com.acme.NewSender").getConstructor().newInstance();
    }
}
