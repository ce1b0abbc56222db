package com.acme;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class Part {

    @Test
    public void runs() {
        assertEquals(1, Five.value());
    }
}
