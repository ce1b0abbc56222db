package com.acme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.AIX)
class ElsewhereTest {

    @Test
    void runs() {}
}
