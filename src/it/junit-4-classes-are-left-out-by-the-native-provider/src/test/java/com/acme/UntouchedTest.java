package com.acme;

import org.junit.Test;

public class UntouchedTest {

    @Test
    public void runs() {}
}
