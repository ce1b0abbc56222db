package com.acme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;

class ConditionsTest {

    @Test
    @EnabledOnJre(JRE.JAVA_18)
    void for_another_java() {}

    @Test
    @EnabledOnOs(value = OS.AIX, disabledReason = "needs its printers")
    void for_another_system() {}

    @Test
    void for_all() {}
}
