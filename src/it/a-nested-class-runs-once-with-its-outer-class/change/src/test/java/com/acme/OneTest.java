package com.acme;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OneTest {

    @Nested
    class InnerTest {

        @Test
        void runs() {
            assert true;
        }
    }
}
