package com.acme;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class MoneyTest {

    @Test
    public void runs() {
        assertEquals(1, new Money().value());
    }
}
