package com.acme;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Stores a payment as soon as there is a context, which takes a database that is there before. */
@Component
class Payments {

    private final JdbcTemplate jdbc;

    Payments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.update("INSERT INTO payment VALUES (1)");
    }

    String database() {
        return jdbc.queryForObject("SELECT current_database()", String.class);
    }

    int count() {
        return jdbc.queryForObject("SELECT count(*) FROM payment", Integer.class);
    }
}
