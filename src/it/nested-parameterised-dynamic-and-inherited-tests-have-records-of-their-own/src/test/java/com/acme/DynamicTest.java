package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.TestFactory;

class DynamicTest {

    @TestFactory
    Stream<org.junit.jupiter.api.DynamicTest> runs() {
        return Stream.of("one", "two")
                .map(name -> org.junit.jupiter.api.DynamicTest.dynamicTest(
                        name, () -> assertEquals(1, ForDynamic.value())));
    }
}
