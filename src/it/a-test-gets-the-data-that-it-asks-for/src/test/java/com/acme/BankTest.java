package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.testflow.junit.TestFlowData;
import io.testflow.junit.TestFlowEnvironment;
import io.testflow.junit.TestFlowService;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

@TestFlowEnvironment("bank")
@TestFlowData("bank")
class BankTest {

    record Account(long id, String owner, String email) {}

    @Test
    void accounts_are_those_of_the_database(
            @TestFlowData("account") List<Account> accounts, @TestFlowService Connection connection) throws SQLException {
        for (Account account : accounts) {
            assertEquals(account.email(), one(connection, "SELECT email FROM account WHERE id = " + account.id()));
        }
        assertEquals("20", one(connection, "SELECT count(*) FROM account"));
        assertEquals("50", one(connection, "SELECT count(*) FROM payment JOIN account ON account_id = account.id"));
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
