package com.acme;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

class AnnotatedTest {

    @Test
    void runs() {
        assertNotNull(new Annotated().since());
    }
}
