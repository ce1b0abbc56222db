package com.acme;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

class HierarchyTest {

    @Test
    void runs() {
        assertNotNull(new Hierarchy());
    }
}
