package org.northwind.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class BookingStoreTest {

    private Connection connection;
    private JdbcClient client;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:ledger", "sa", "");
        client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        client.sql("CREATE TABLE account (id INT PRIMARY KEY)").update();
        client.sql("CREATE TABLE booking (id INT PRIMARY KEY, account INT REFERENCES account, amount DECIMAL(6, 2))")
                .update();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void book(int id, int account, String amount) {
        client.sql("INSERT INTO booking VALUES (?, ?, ?)").params(id, account, amount).update();
    }

    // cause: database-schema-or-constraint / booking-without-account
    @Test
    void books_to_an_account() {
        book(1, 77, "10.00");
    }

    @Test
    void books_and_counts() {
        book(2, 4711, "3.50");
        assertEquals(1, client.sql("SELECT count(*) FROM booking").query(Integer.class).single());
    }

    // cause: database-schema-or-constraint / amount-out-of-range
    @Test
    void books_a_large_amount() {
        client.sql("INSERT INTO account VALUES (1)").update();
        book(3, 1, "1250000.00");
    }

    // cause: database-schema-or-constraint / table-balance-never-created
    @Test
    void reads_a_balance() {
        client.sql("SELECT amount FROM balance WHERE account = 1").query(String.class).list();
    }

    // cause: database-connection / connection-closed-by-caller
    @Test
    void counts_bookings_after_the_end_of_the_day() throws SQLException {
        connection.close();
        assertEquals(0, client.sql("SELECT count(*) FROM booking").query(Integer.class).single());
    }

    // cause: database-connection / h2-server-is-not-running
    @Test
    void the_archive_has_no_bookings() {
        var archive = new SimpleDriverDataSource(new org.h2.Driver(), "jdbc:h2:tcp://localhost:9099/archive", "sa", "");
        assertEquals(0, JdbcClient.create(archive).sql("SELECT count(*) FROM booking").query(Integer.class).single());
    }
}
