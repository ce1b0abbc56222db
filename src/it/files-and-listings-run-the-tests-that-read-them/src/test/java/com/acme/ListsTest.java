package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void runs() {
        assertTrue(new File("data/list").list().length > 0);
    }
}
