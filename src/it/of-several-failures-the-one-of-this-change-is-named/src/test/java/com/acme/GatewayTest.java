package com.acme;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class GatewayTest {

    @Test
    void answers() throws IOException {
        // Nobody listens there.
        new Socket("127.0.0.1", 1).close();
    }
}
