package com.acme;

import static org.junit.Assert.assertEquals;

import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ParameterTest {

    @Parameter
    public int value;

    @Parameters
    public static Iterable<Integer> values() {
        return Arrays.asList(Three.value(), 1);
    }

    @Test
    public void is_one() {
        assertEquals(1, value);
    }
}
