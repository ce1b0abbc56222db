package com.acme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

class VariableTest extends Inherited {

    @Test
    @EnabledIfEnvironmentVariable(named = "SCENARIO_RUNS_ALL", matches = "yes")
    void runs() {}
}
