package com.acme;

import io.testflow.core.environment.Endpoint;
import io.testflow.junit.TestFlowEnvironment;
import io.testflow.junit.TestFlowService;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@TestFlowEnvironment("bank")
class BankTest {

    @Test
    void ends_with_its_test_jvm(
            @TestFlowService("sessions") Endpoint sessions, @TestFlowService("post") Endpoint post) throws Exception {
        Files.writeString(Path.of("target", "ports.txt"), sessions.port() + " " + post.port());
        Runtime.getRuntime().halt(1);
    }
}
