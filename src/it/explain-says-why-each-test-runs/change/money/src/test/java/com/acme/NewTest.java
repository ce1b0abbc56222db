package com.acme;

import org.junit.jupiter.api.Test;

class NewTest {

    @Test
    void is_here() {}
}
