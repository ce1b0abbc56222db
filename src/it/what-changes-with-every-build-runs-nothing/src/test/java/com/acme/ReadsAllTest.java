package com.acme;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReadsAllTest {

    @Test
    void runs() throws Exception {
        Properties all = new Properties();
        for (String name : new String[] {
            "/git.properties", "/META-INF/build-info.properties", "/META-INF/MANIFEST.MF", "/made.properties", "/version.txt"
        }) {
            all.load(getClass().getResourceAsStream(name));
        }
    }
}
