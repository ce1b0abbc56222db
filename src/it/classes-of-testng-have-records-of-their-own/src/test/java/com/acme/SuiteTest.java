package com.acme;

import org.testng.annotations.BeforeSuite;
import org.testng.annotations.Test;

public class SuiteTest {

    @BeforeSuite
    public void prepareAll() {
        Three.value();
    }

    @Test
    public void runs() {}
}
