package com.acme;

public interface Named {

    default String word() {
        return "spoken";
    }
}
