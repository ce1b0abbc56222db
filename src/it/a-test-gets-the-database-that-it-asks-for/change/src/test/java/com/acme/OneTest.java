package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.testflow.junit.TestFlowEnvironment;
import io.testflow.junit.TestFlowService;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@TestFlowEnvironment("bank")
class OneTest {

    /** The key is taken where another class has put its account into the same database. */
    @Test
    void opens_an_account(@TestFlowService("bank-db") Connection connection) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO account VALUES (1, 7)");
            try (ResultSet found = statement.executeQuery("SELECT sum(balance) FROM account")) {
                found.next();
                assertEquals(107, found.getInt(1));
            }
        }
    }
}
