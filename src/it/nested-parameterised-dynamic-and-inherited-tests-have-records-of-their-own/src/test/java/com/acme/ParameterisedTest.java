package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterisedTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void runs(int number) {
        // One of its invocations alone.
        assertEquals(number, number == 0 ? 0 : ForParameters.value());
    }

    @Test
    void other() {}
}
