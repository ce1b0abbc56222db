package com.acme;

class FirstInheritingTest extends BaseOfTests {

    @Override
    int value() {
        return ForInherited.value();
    }
}
