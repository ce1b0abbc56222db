package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void runs() throws Exception {
        assertTrue(new File(getClass().getResource("/com/acme/found").toURI()).list().length > 0);
    }
}
