package com.acme;

import io.testflow.core.environment.Endpoint;
import io.testflow.junit.TestFlowEnvironment;
import io.testflow.junit.TestFlowService;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@TestFlowEnvironment("left-running")
class OneTest {

    @Test
    void writes_down_where_its_database_is(@TestFlowService("bank-db") Endpoint database) throws Exception {
        String place = database.port() + " " + database.property("database") + " " + ProcessHandle.current().pid();
        Files.writeString(Path.of("target", "OneTest.txt"), place);
    }
}
