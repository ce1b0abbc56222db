package com.acme;

public class Sender {

    public String send(String text) {
        return "sent: " + text;
    }

    public static Object newest() {
        return new NewSender();
    }
}
