package com.acme.shop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AccessTest {

    @BeforeEach
    void create() throws SQLException {
        try (Connection connection = Stores.open()) {
            Stores.run(connection, "CREATE TABLE IF NOT EXISTS price (sku text, cents int)", "GRANT SELECT ON price TO reader");
        }
    }

    private static Connection open(String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return DriverManager.getConnection(Stores.URL, properties);
    }

    // cause: authentication / wrong-password-of-shop
    @Test
    void prices_can_be_read() throws SQLException {
        open("shop", "S3cret").close();
    }

    @Test
    void prices_are_counted() {
        var template = new JdbcTemplate(new DriverManagerDataSource(Stores.URL, "shop", "changeit"));
        assertThat(template.queryForObject("SELECT count(*) FROM price", Integer.class)).isZero();
    }

    @Test
    void prices_are_migrated() {
        Flyway.configure().dataSource(Stores.URL, "shop", "").load().migrate();
    }

    // cause: authorisation / reader-may-not-write-prices
    @Test
    void a_price_is_raised() throws SQLException {
        try (Connection connection = open("reader", "secret")) {
            Stores.run(connection, "UPDATE price SET cents = cents + 1");
        }
    }

    @Test
    void a_price_is_added() {
        new JdbcTemplate(new DriverManagerDataSource(Stores.URL, "reader", "secret"))
                .update("INSERT INTO price VALUES ('p-1', 100)");
    }

    // cause: authorisation / reader-may-not-create-schemas
    @Test
    void an_archive_is_made() throws SQLException {
        try (Connection connection = open("reader", "secret")) {
            Stores.run(connection, "CREATE SCHEMA archive");
        }
    }

    // cause: database-connection / too-many-connections-of-narrow
    @Test
    void two_connections_at_once() throws SQLException {
        try (Connection first = open("narrow", "secret");
                Connection second = open("narrow", "secret")) {
            assertThat(first).isNotSameAs(second);
        }
    }
}
