package com.acme;

public interface Limits {

    int MAX = 10;
    int RED = 1;
    String SPEED = "slow";
    int UNUSED = 1;
}
