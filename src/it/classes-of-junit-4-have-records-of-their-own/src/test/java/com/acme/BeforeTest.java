package com.acme;

import static org.junit.Assert.assertEquals;

import org.junit.BeforeClass;
import org.junit.Test;

public class BeforeTest {

    private static int value;

    @BeforeClass
    public static void prepare() {
        value = Two.value();
    }

    @Test
    public void runs() {
        assertEquals(1, value);
    }
}
