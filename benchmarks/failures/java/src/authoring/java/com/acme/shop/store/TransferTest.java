package com.acme.shop.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferTest {

    @BeforeEach
    void create() throws SQLException {
        try (Connection connection = Stores.open()) {
            Stores.run(
                    connection,
                    "DROP TABLE IF EXISTS till",
                    "CREATE TABLE till (id int PRIMARY KEY, cents int)",
                    "INSERT INTO till VALUES (1, 100), (2, 100), (3, 100)");
        }
    }

    private static void transfer(CyclicBarrier barrier, int from, int to) {
        try (Connection connection = Stores.open()) {
            connection.setAutoCommit(false);
            Stores.run(connection, "UPDATE till SET cents = cents - 1 WHERE id = " + from);
            barrier.await();
            Stores.run(connection, "UPDATE till SET cents = cents + 1 WHERE id = " + to);
            connection.commit();
        } catch (Exception e) {
            throw new IllegalStateException("transfer from " + from + " to " + to, e);
        }
    }

    // cause: concurrency-or-deadlock / transfers-lock-tills-crosswise
    @ParameterizedTest
    @CsvSource({"1, 2", "3, 1"})
    void transfers_at_the_same_time(int left, int right) {
        CyclicBarrier barrier = new CyclicBarrier(2);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> transfer(barrier, left, right)),
                        CompletableFuture.runAsync(() -> transfer(barrier, right, left)))
                .join();
    }

    // cause: concurrency-or-deadlock / till-read-before-changed-by-another
    @Test
    void counts_a_till_twice() throws SQLException {
        try (Connection connection = Stores.open();
                Connection other = Stores.open()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            Stores.run(connection, "SELECT * FROM till");
            Stores.run(other, "UPDATE till SET cents = 0 WHERE id = 1");
            Stores.run(connection, "UPDATE till SET cents = cents + 5 WHERE id = 1");
        }
    }
}
