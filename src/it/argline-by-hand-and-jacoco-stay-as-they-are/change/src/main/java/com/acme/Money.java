package com.acme;

class Money {

    int one() {
        return 2 - 1;
    }
}
