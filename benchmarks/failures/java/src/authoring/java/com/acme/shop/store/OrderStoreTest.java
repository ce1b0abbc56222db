package com.acme.shop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderStoreTest {

    private HikariDataSource pool;
    private OrderStore store;

    @BeforeEach
    void open() throws SQLException {
        try (Connection connection = Stores.open()) {
            Stores.run(
                    connection,
                    "DROP TABLE IF EXISTS orders",
                    "CREATE TABLE orders (id bigint PRIMARY KEY, customer varchar(10) NOT NULL,"
                            + " cents int CONSTRAINT cents_not_negative CHECK (cents >= 0))");
        }
        pool = Stores.pool(Stores.URL, 2);
        store = new OrderStore(pool);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    // cause: database-schema-or-constraint / order-saved-twice
    @ParameterizedTest
    @ValueSource(longs = {7, 1024, 55_001, 3_000_000_017L, 12})
    void an_order_can_be_saved_again(long id) {
        store.save(id, "jo", 100);
        store.save(id, "jo", 120);
        assertEquals(1, store.count());
    }

    // cause: database-schema-or-constraint / column-state-does-not-exist
    @Test
    void state_of_an_order() {
        store.save(1, "jo", 100);
        assertThat(store.state(1)).isEqualTo("new");
    }

    @Test
    void state_of_no_order() {
        assertThat(store.state(4711)).isEqualTo("none");
    }

    // cause: database-schema-or-constraint / order-without-customer
    @Test
    void saves_an_order_of_a_guest() {
        store.save(3, null, 100);
    }

    // cause: database-schema-or-constraint / customer-name-too-long
    @Test
    void saves_an_order_of_somebody_with_a_long_name() {
        store.save(4, "Maximiliane Mustermann", 100);
    }

    // cause: database-schema-or-constraint / refund-has-negative-cents
    @Test
    void saves_a_refund() {
        store.save(5, "jo", -100);
    }

    // cause: database-connection / pool-leaks-connections
    @Test
    void counts_while_others_work() throws SQLException {
        Connection first = pool.getConnection();
        Connection second = pool.getConnection();
        assertEquals(0, store.count());
        first.close();
        second.close();
    }

    @Test
    void saves_while_others_work() throws SQLException {
        pool.getConnection();
        pool.getConnection();
        store.save(9, "jo", 1);
    }

    // cause: database-connection / pool-closed-too-early
    @Test
    void counts_after_shutdown() {
        pool.close();
        assertEquals(0, store.count());
    }

    // cause: database-connection / backend-terminated-by-administrator
    @Test
    void survives_a_restart_of_the_database() throws SQLException {
        try (Connection held = Stores.open()) {
            try (Connection other = Stores.open()) {
                Stores.run(
                        other,
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                + " WHERE usename = 'shop' AND pid <> pg_backend_pid()");
            }
            Stores.run(held, "SELECT 1");
        }
    }
}
