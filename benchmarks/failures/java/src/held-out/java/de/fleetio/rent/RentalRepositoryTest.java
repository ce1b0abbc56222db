package de.fleetio.rent;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RentalRepositoryTest {

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = Fleet.connect("fleet", "secret");
        Fleet.execute(
                connection,
                "DROP TABLE IF EXISTS rental",
                "DROP TABLE IF EXISTS car",
                "CREATE TABLE car (id INT PRIMARY KEY, plate VARCHAR(8) NOT NULL UNIQUE) ENGINE=InnoDB",
                "CREATE TABLE rental (id INT PRIMARY KEY, car INT NOT NULL, days TINYINT, FOREIGN KEY (car) REFERENCES car (id))"
                        + " ENGINE=InnoDB",
                "INSERT INTO car VALUES (1, 'W 1'), (2, 'W 2')");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    // cause: database-schema-or-constraint / plate-given-twice
    @ParameterizedTest
    @ValueSource(ints = {3, 40, 555, 6_001})
    void a_car_is_added(int id) throws SQLException {
        Fleet.execute(connection, "INSERT INTO car VALUES (" + id + ", 'W 1')");
    }

    // cause: database-schema-or-constraint / rental-of-no-car
    @Test
    void a_car_is_rented() throws SQLException {
        Fleet.execute(connection, "INSERT INTO rental VALUES (1, 99, 3)");
    }

    // cause: database-schema-or-constraint / days-do-not-fit
    @Test
    void a_car_is_rented_for_a_year() throws SQLException {
        Fleet.execute(connection, "INSERT INTO rental VALUES (1, 1, 366)");
    }

    // cause: database-schema-or-constraint / changelog-adds-an-existing-table
    @Test
    void the_changelog_is_run() throws Exception {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        new Liquibase("changelog.xml", new ClassLoaderResourceAccessor(), database).update("");
    }

    // cause: concurrency-or-deadlock / cars-locked-crosswise
    @Test
    void two_rent_at_the_same_time() {
        CyclicBarrier barrier = new CyclicBarrier(2);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> rename(barrier, 1, 2)), CompletableFuture.runAsync(() -> rename(barrier, 2, 1)))
                .join();
    }

    private static void rename(CyclicBarrier barrier, int first, int second) {
        try (Connection own = Fleet.connect("fleet", "secret")) {
            own.setAutoCommit(false);
            Fleet.execute(own, "UPDATE car SET plate = 'X" + first + "' WHERE id = " + first);
            barrier.await();
            Fleet.execute(own, "UPDATE car SET plate = 'Y" + second + "' WHERE id = " + second);
            own.commit();
        } catch (Exception e) {
            throw new IllegalStateException("rename of cars " + first + " and " + second, e);
        }
    }

    // cause: concurrency-or-deadlock / car-held-by-a-long-transaction
    @Test
    void a_car_is_changed_while_another_holds_it() throws SQLException {
        try (Connection other = Fleet.connect("fleet", "secret")) {
            other.setAutoCommit(false);
            Fleet.execute(other, "UPDATE car SET plate = 'A' WHERE id = 1");
            Fleet.execute(connection, "SET innodb_lock_wait_timeout = 1", "UPDATE car SET plate = 'B' WHERE id = 1");
            other.rollback();
        }
    }

    // cause: authentication / fleet-password-changed
    @Test
    void the_fleet_signs_in() throws SQLException {
        Fleet.connect("fleet", "hunter2").close();
    }

    // cause: authorisation / guest-may-not-delete-cars
    @Test
    void a_guest_deletes_a_car() throws SQLException {
        try (Connection guest = Fleet.connect("guest", "secret")) {
            Fleet.execute(guest, "DELETE FROM car WHERE id = 2");
        }
    }

    // cause: database-connection / replica-not-running
    @Test
    void the_replica_answers() throws SQLException {
        java.sql.DriverManager.getConnection("jdbc:mariadb://localhost:3391/fleet?connectTimeout=500", "fleet", "secret").close();
    }

    @Test
    void the_replica_has_cars() {
        try {
            assertThat(java.sql.DriverManager.getConnection("jdbc:mariadb://localhost:3391/fleet", "fleet", "secret")).isNotNull();
        } catch (SQLException e) {
            throw new IllegalStateException("replica 2", e);
        }
    }

    // cause: database-connection / connection-killed-by-server
    @Test
    void a_long_job_survives() throws SQLException {
        try (Connection other = Fleet.connect("fleet", "secret");
                var rows = connection.createStatement().executeQuery("SELECT connection_id()")) {
            rows.next();
            Fleet.execute(other, "KILL " + rows.getInt(1));
        }
        Fleet.execute(connection, "SELECT 1");
    }
}
