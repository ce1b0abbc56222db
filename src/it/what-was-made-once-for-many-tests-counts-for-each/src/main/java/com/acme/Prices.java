package com.acme;

import java.util.HashMap;
import java.util.Map;

public enum Prices {
    ALL;

    private final Map<String, Integer> known = new HashMap<>();

    public int of(String name) {
        return known.computeIfAbsent(name, Catalogue::find);
    }
}
