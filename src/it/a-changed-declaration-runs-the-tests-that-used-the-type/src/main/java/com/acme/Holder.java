package com.acme;

public class Holder {

    public int value = 1;
}
