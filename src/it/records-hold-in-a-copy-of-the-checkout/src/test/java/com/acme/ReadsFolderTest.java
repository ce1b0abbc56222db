package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import org.junit.jupiter.api.Test;

class ReadsFolderTest {

    @Test
    void runs() {
        assertEquals(1, new File("data").getAbsoluteFile().list().length);
    }
}
