package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OuterTest {

    @Test
    void runs() {}

    @Nested
    class Inner {

        @Test
        void runs() {
            assertEquals(1, ForNested.value());
        }
    }

    @Nested
    class Other {

        @Test
        void runs() {}
    }
}
