package com.acme;

import org.junit.jupiter.api.Test;

class DatabaseTest {

    @Test
    void runs() {}
}
