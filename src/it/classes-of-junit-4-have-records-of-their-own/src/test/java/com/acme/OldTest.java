package com.acme;

import junit.framework.TestCase;

public class OldTest extends TestCase {

    public void testValue() {
        assertEquals(1, Four.value());
    }
}
