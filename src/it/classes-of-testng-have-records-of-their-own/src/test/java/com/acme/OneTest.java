package com.acme;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

public class OneTest extends Base {

    @Override
    protected int find() {
        return One.value();
    }

    @Test
    public void runs() {
        assertEquals(value, 1);
    }
}
