package com.acme;

import org.testng.annotations.Test;

public class UntouchedTest {

    @Test
    public void runs() {}
}
