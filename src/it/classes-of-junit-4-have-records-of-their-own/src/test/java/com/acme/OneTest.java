package com.acme;

import static org.junit.Assert.assertEquals;

import org.junit.Ignore;
import org.junit.Test;

public class OneTest {

    @Test
    public void runs() {
        assertEquals(1, One.value());
    }

    @Test
    @Ignore("for the time being")
    public void is_ignored() {}
}
