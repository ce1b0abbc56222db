package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RatesTest {

    @Test
    void knows_the_rate() throws IOException {
        Properties rates = new Properties();
        boolean special = RatesTest.class.getResource("/special-rates.properties") != null;
        try (InputStream in =
                RatesTest.class.getResourceAsStream(special ? "/special-rates.properties" : "/rates.properties")) {
            rates.load(in);
        }
        assertEquals("2", rates.getProperty("rate"));
    }
}
