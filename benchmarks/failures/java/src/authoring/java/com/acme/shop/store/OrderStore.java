package com.acme.shop.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

class OrderStore {

    private final DataSource source;

    OrderStore(DataSource source) {
        this.source = source;
    }

    static class StoreException extends RuntimeException {
        StoreException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    void save(long id, String customer, int cents) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO orders (id, customer, cents) VALUES (?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, customer);
            insert.setInt(3, cents);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("Could not save order " + id, e);
        }
    }

    int count() {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT count(*) FROM orders");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new StoreException("Could not count orders", e);
        }
    }

    String state(long id) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT state FROM orders WHERE id = " + id);
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? rows.getString(1) : "none";
        } catch (SQLException e) {
            throw new StoreException("Could not read the state of order " + id, e);
        }
    }
}
