package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.testflow.junit.TestFlowData;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeopleTest {

    @TestFlowData("people.person")
    Map<String, Object>[] people;

    @Test
    void there_are_three() {
        assertEquals(3, people.length);
    }
}
