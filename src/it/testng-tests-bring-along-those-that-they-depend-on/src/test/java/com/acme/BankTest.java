package com.acme;

import org.testng.annotations.Test;

public class BankTest {

    @Test
    public void opens() {}
}
