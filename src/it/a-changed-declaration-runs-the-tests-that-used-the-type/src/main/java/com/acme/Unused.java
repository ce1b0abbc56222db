package com.acme;

public class Unused {

    public int value;
}
