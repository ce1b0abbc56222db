package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LooksUpTest {

    @Test
    void finds_it_where_it_is() throws Exception {
        String found;
        try {
            found = Note.class.getMethod("getTitle").invoke(new Note("")).toString();
        } catch (NoSuchMethodException e) {
            found = "title";
        }
        assertTrue(found.endsWith("title"));
    }
}
