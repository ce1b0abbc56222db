package com.acme;

public class Child extends Parent {
    // What hides a static method comes here.
}
