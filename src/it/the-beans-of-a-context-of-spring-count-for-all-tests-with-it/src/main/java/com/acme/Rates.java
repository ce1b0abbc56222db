package com.acme;

class Rates {

    static int base() {
        return 2;
    }

    static int fee() {
        return 3;
    }
}
