package com.acme;

import java.io.IOException;
import java.io.InputStream;

public class Prices {

    public int bytes() throws IOException {
        try (InputStream in = Prices.class.getResourceAsStream("/prices.txt")) {
            return in.readAllBytes().length;
        }
    }
}
