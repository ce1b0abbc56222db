package com.acme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Counting.class)
class ExtendedTest {

    @Test
    void runs() {}
}
