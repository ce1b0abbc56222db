package com.acme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class UntouchedTest {

    @Test
    void runs() {}
}
