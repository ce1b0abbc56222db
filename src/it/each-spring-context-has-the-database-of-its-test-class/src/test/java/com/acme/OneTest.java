package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.testflow.core.environment.Endpoint;
import io.testflow.junit.TestFlowEnvironment;
import io.testflow.junit.TestFlowService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@TestFlowEnvironment(
        value = "bank",
        properties = {
            "spring.datasource.url={bank-db.jdbcUrl}",
            "spring.datasource.username={bank-db.username}"
        })
@SpringBootTest
class OneTest {

    @Autowired
    Payments payments;

    @Test
    void finds_what_its_own_context_has_stored(@TestFlowService("bank-db") Endpoint database) {
        assertEquals(database.property("database"), payments.database());
        assertEquals(1, payments.count());
    }
}
