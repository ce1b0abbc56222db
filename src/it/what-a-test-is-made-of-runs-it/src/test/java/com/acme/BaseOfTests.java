package com.acme;

import org.junit.jupiter.api.BeforeEach;

class BaseOfTests {

    @BeforeEach
    void prepares() {
        int one = 1;
    }
}
