package com.acme;

import org.junit.jupiter.api.Test;

class OtherTest {

    @Test
    void runs() {}
}
