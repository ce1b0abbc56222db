package com.acme;

import org.junit.jupiter.api.Test;

class InheritingTest extends BaseOfTests {

    @Test
    void runs() {}
}
