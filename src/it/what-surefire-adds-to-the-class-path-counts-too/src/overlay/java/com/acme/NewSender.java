package com.acme;

public class NewSender implements Sender {

    @Override
    public String send(String text) {
        return "sent: " + text;
    }
}
