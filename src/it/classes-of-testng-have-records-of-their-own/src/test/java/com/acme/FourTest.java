package com.acme;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.DataProvider;
import org.testng.annotations.Test;

public class FourTest {

    @DataProvider
    public Object[][] values() {
        return new Object[][] {{1}};
    }

    @Test(dataProvider = "values")
    public void runs(int value) {
        assertEquals(value, Four.value());
    }

    @Test(enabled = false)
    public void is_disabled() {}
}
