package com.acme;

class Fixture {

    static int one() {
        return 1;
    }
}
