package com.acme;

import org.junit.jupiter.api.Test;

class MethodsTest {

    @Test
    void old_name() {}

    @Test
    void stays() {}
}
