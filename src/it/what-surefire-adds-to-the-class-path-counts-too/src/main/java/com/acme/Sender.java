package com.acme;

public interface Sender {

    static Sender newest() {
        try {
            return (Sender) Class.forName("com.acme.NewSender").getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    String send(String text);
}
