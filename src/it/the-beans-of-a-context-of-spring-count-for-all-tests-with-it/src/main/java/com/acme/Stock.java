package com.acme;

class Stock {

    final int pieces;

    Stock() {
        pieces = 1;
    }
}
