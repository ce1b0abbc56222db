package com.acme;

import org.junit.jupiter.api.Test;

abstract class AbstractTest {

    @Test
    void inherited() {}
}
