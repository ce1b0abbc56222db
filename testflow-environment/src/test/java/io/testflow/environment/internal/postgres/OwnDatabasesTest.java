package io.testflow.environment.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.internal.jdbc.EndpointDataSource;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.RunningService;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class OwnDatabasesTest {

    private static final int CLASSES = 200;

    @TempDir
    Path directory;

    private DivisibleService server;

    @BeforeEach
    void start() throws Exception {
        InitScript script =
                new InitScript("schema.sql", "create table payment (id int); insert into payment values (1);");
        server = (DivisibleService) new PostgresProvider()
                .start(Requests.of(directory, "db", Service.postgres("18").setting("max_connections", "250"), script));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void two_hundred_at_the_same_time_see_their_own_rows_alone() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLASSES);
        CountDownLatch all = new CountDownLatch(CLASSES);
        List<Callable<String>> classes = new ArrayList<>();
        for (int number = 0; number < CLASSES; number++) {
            classes.add(() -> {
                RunningService part = server.part();
                try (Connection connection =
                        EndpointDataSource.of(part.endpoint()).getConnection()) {
                    query(connection, "insert into payment values (2) returning id");
                    all.countDown();
                    all.await();
                    return query(connection, "select count(*) from payment");
                } finally {
                    part.stop();
                }
            });
        }

        List<Future<String>> counts = threads.invokeAll(classes);
        threads.shutdown();

        assertThat(counts)
                .hasSize(CLASSES)
                .allSatisfy(count -> assertThat(count.get()).isEqualTo("2"));
    }

    @Test
    void two_who_make_them_in_one_process_do_not_meet() throws Exception {
        CopiedDatabases one = new CopiedDatabases(server.endpoint(), PostgresServer::in);
        CopiedDatabases other = new CopiedDatabases(server.endpoint(), PostgresServer::in);

        String first = one.make().property(Endpoint.DATABASE);
        String second = other.make().property(Endpoint.DATABASE);

        assertThat(first).isNotEqualTo(second).hasSizeLessThan(64);
    }

    @Test
    void one_that_is_given_up_is_dropped_even_if_somebody_is_still_in_it() throws Exception {
        RunningService part = server.part();
        String name = part.endpoint().property(Endpoint.DATABASE);
        Connection forgotten = EndpointDataSource.of(part.endpoint()).getConnection();

        part.stop();
        server.part();
        server.part();

        assertThat(forgotten.isValid(5)).isFalse();
        try (Connection connection =
                EndpointDataSource.of(server.part().endpoint()).getConnection()) {
            assertThat(query(connection, "select count(*) from pg_database where datname = '" + name + "'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void those_of_a_process_that_was_killed_are_dropped_by_the_next() throws Exception {
        ProcessHandle.Info self = ProcessHandle.current().info();
        String mine = "test_" + ProcessHandle.current().pid() + "_"
                + self.startInstant().orElseThrow().toEpochMilli() + "_0";
        try (Connection connection = EndpointDataSource.of(server.endpoint()).getConnection()) {
            for (String database : List.of("test_1_1_1", mine, "test_of_the_user")) {
                connection.createStatement().execute("create database " + database + " template template0");
            }
        }

        server.part();

        try (Connection connection = EndpointDataSource.of(server.endpoint()).getConnection()) {
            String left = "select string_agg(datname, ' ') from pg_database where datname in ('test_1_1_1', '" + mine
                    + "', 'test_of_the_user')";
            assertThat(query(connection, left).split(" ")).containsExactlyInAnyOrder(mine, "test_of_the_user");
        }
    }

    private static String query(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
