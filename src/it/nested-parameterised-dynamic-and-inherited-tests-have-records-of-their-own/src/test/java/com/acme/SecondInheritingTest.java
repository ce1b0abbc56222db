package com.acme;

class SecondInheritingTest extends BaseOfTests {

    @Override
    int value() {
        return 1;
    }
}
