package com.acme;

import java.util.stream.Stream;

class Arguments {

    static Stream<Integer> some() {
        return Stream.of(1);
    }
}
