package com.acme.shop.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class StoreOverviewTest {

    // cause: database-connection / nobody-listens-on-5433
    @Test
    void the_database_answers() throws SQLException {
        try (Connection connection = DriverManager.getConnection(Stores.NOBODY, "shop", "secret")) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void the_pool_fills() {
        try (HikariDataSource pool = Stores.pool(Stores.NOBODY, 3)) {
            assertThat(new OrderStore(pool).count()).isZero();
        }
    }

    @Test
    void there_are_no_orders_yet() {
        var template = new JdbcTemplate(new DriverManagerDataSource(Stores.NOBODY, "shop", "secret"));
        assertThat(template.queryForList("SELECT id FROM orders WHERE shop = ?", 12)).isEmpty();
    }

    @Test
    void migrates_to_the_newest_version() {
        Flyway.configure().dataSource(Stores.NOBODY, "shop", "secret").load().migrate();
    }
}

@SpringBootTest(
        classes = StoreContextTest.App.class,
        properties = {
            "spring.datasource.url=jdbc:postgresql://localhost:5433/shop",
            "spring.datasource.username=shop",
            "spring.datasource.password=secret",
            "spring.datasource.hikari.connection-timeout=250"
        })
class StoreContextTest {

    @Configuration
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class})
    static class App {}

    // cause: database-connection / nobody-listens-on-5433
    @Test
    void the_context_starts() {}

    @Test
    void the_context_has_a_database() {}
}
