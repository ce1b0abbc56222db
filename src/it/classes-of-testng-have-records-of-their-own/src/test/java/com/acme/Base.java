package com.acme;

import org.testng.annotations.BeforeClass;

public abstract class Base {

    protected int value;

    @BeforeClass
    public void prepare() {
        value = find();
    }

    protected abstract int find();
}
