package com.acme;

import org.junit.jupiter.api.Test;

abstract class Inherited {

    @Test
    void inherited() {}
}
