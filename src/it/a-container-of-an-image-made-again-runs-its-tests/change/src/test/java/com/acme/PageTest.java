package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.testflow.core.environment.Endpoint;
import io.testflow.junit.TestFlowEnvironment;
import io.testflow.junit.TestFlowService;
import java.net.HttpURLConnection;
import java.net.URL;
import org.junit.jupiter.api.Test;

@TestFlowEnvironment("page")
class PageTest {

    @Test
    void is_served(@TestFlowService("web") Endpoint web) throws Exception {
        URL page = new URL("http://" + web.host() + ":" + web.port() + "/cgi-bin/environment");

        assertEquals(200, ((HttpURLConnection) page.openConnection()).getResponseCode());
    }
}
