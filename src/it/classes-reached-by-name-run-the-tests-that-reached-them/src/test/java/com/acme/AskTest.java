package com.acme;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

class AskTest {

    @Test
    void runs() {
        assertNotNull(find("com.acme.Asked"));
        find("com.acme.Late");
    }

    private static Object find(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
