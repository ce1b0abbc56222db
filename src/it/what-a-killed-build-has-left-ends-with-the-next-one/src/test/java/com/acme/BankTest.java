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
            // Both at once: a test JVM that sees its Maven go ends in an orderly way.
            String me = String.valueOf(ProcessHandle.current().pid());
            new ProcessBuilder("kill", "-9", me, String.valueOf(maven().pid())).start();
            Thread.sleep(60_000);
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
