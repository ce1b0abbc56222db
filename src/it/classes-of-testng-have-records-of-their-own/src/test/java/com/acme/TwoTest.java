package com.acme;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

public class TwoTest extends Base {

    @Override
    protected int find() {
        return Two.value();
    }

    @Test
    public void runs() {
        assertEquals(value, 1);
    }
}
