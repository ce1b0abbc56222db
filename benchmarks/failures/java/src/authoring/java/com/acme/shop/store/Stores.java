package com.acme.shop.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of the shop, which ../run starts, and the port beside it on which nobody listens. */
final class Stores {

    static final String URL = "jdbc:postgresql://localhost:5440/shop";
    static final String NOBODY = "jdbc:postgresql://localhost:5433/shop";

    private Stores() {}

    static Connection open() throws SQLException {
        return DriverManager.getConnection(URL, "shop", "secret");
    }

    static HikariDataSource pool(String url, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("shop");
        config.setPassword("secret");
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(300);
        config.setPoolName("shop-pool");
        return new HikariDataSource(config);
    }

    static void run(Connection connection, String... sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }
}
