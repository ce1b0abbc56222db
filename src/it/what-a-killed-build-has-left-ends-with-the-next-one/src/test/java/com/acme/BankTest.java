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
    void may_end_with_its_whole_build(
            @TestFlowService("sessions") Endpoint sessions, @TestFlowService("post") Endpoint post) throws Exception {
        if (Files.deleteIfExists(Path.of("kill"))) {
            ProcessHandle maven = maven();
            maven.destroyForcibly();
            maven.onExit().join();
            Runtime.getRuntime().halt(1);
        }
    }

    /** The next Java above the test JVM. */
    private static ProcessHandle maven() {
        ProcessHandle maven = ProcessHandle.current().parent().orElseThrow();
        while (!maven.info().command().orElse("").endsWith("java")) {
            maven = maven.parent().orElseThrow();
        }
        return maven;
    }
}
