package com.acme;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

public class MoneyTest {

    @Test(dependsOnMethods = "com.acme.BankTest.opens")
    public void runs() {
        assertEquals(1, new Money().value());
    }
}
