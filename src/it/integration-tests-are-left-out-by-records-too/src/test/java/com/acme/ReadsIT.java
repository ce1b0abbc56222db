package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadsIT {

    @Test
    void runs() throws Exception {
        assertEquals(2, One.class.getResourceAsStream("/settings.txt").readAllBytes().length);
    }
}
