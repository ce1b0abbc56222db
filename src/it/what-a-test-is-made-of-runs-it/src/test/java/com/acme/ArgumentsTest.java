package com.acme;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArgumentsTest {

    @ParameterizedTest
    @MethodSource("com.acme.Arguments#some")
    void runs(int number) {}
}
