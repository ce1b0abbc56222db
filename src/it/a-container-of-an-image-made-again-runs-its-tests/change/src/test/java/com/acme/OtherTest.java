package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OtherTest {

    @Test
    void needs_no_container() {
        assertEquals(4, 2 + 2);
    }
}
