package com.acme;

public interface Spoken extends Named {
    // A default method comes here.
}
