package com.acme;

public class ForDynamic {

    public static int value() {
        return 1;
    }
}
