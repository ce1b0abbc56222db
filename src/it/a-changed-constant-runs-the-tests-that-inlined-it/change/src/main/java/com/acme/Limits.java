package com.acme;

public class Limits {

    public static final int MOST = 9;
}
