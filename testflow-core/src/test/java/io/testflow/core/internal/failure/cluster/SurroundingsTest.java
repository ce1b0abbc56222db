package io.testflow.core.internal.failure.cluster;

import static io.testflow.core.internal.failure.cluster.ClusterAssert.different;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.one;
import static io.testflow.core.internal.failure.cluster.Failing.test;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Causes that are none of the project's code. */
class SurroundingsTest {

    private static final String CONNECT = "java.net.ConnectException";
    private static final String SOCKET = "java.base/java.net.Socket.connect(Socket.java:633)";
    private static final String POSTGRES = "org.postgresql.core.PGStream.createSocket(PGStream.java:243)";
    private static final String HIKARI = "com.zaxxer.hikari.pool.HikariPool.getConnection(HikariPool.java:1)";
    private static final String KAFKA = "org.apache.kafka.clients.NetworkClient.poll(NetworkClient.java:1)";

    @Test
    void a_database_that_is_down_is_one_cause_whichever_way_tests_take_to_it() {
        one(
                test("CartTest.adds")
                        .threw(
                                CONNECT,
                                "Connection refused",
                                SOCKET,
                                POSTGRES,
                                HIKARI,
                                "com.acme.Carts.load(Carts.java:5)")
                        .wrappedIn(
                                "org.postgresql.util.PSQLException",
                                "Connection to localhost:5432 refused. Check that ..."),
                test("ReportTest.prints")
                        .threw(CONNECT, "Connection refused", SOCKET, POSTGRES, "com.acme.Report.print(Report.java:5)")
                        .wrappedIn(
                                "org.postgresql.util.PSQLException",
                                "Connection to 127.0.0.1:5432 refused. Check that ...")
                        .wrappedIn("org.springframework.dao.DataAccessResourceFailureException", "no connection"));
    }

    @Test
    void two_services_that_are_down_are_two_causes() {
        different(
                test("CartTest.adds").threw(CONNECT, "Connection refused", SOCKET, POSTGRES),
                test("CartTest.pays").threw(CONNECT, "Connection refused", SOCKET, KAFKA));
        different(
                test("CartTest.adds").threw(CONNECT, "Connection refused: localhost:5432", SOCKET),
                test("CartTest.pays").threw(CONNECT, "Connection refused: localhost:9092", SOCKET));
    }

    @Test
    void clients_of_two_services_that_nobody_names_are_two_causes() {
        String http = "java.net.http/jdk.internal.net.http.HttpClientImpl.send(HttpClientImpl.java:1)";
        different(
                test("CartTest.adds").threw(CONNECT, "", http, "com.acme.PaymentClient.pay(PaymentClient.java:1)"),
                test("StockTest.takes").threw(CONNECT, "", http, "com.acme.StockClient.take(StockClient.java:1)"));
        one(
                test("CartTest.adds").threw(CONNECT, "", http, "com.acme.PaymentClient.pay(PaymentClient.java:1)"),
                test("OrderTest.pays")
                        .threw(
                                CONNECT,
                                "",
                                http,
                                "com.acme.PaymentClient.pay(PaymentClient.java:1)",
                                "com.acme.Orders.pay(Orders.java:1)"));
    }

    @Test
    void a_port_that_the_system_deals_out_is_no_part_of_the_cause() {
        one(
                test("CartTest.adds").threw(CONNECT, "Connection refused: localhost:49153", SOCKET, POSTGRES),
                test("CartTest.pays").threw(CONNECT, "Connection refused: localhost:49160", SOCKET, POSTGRES));
    }

    @Test
    void a_missing_class_is_one_cause_whoever_asks_for_it() {
        one(
                test("CartTest.adds")
                        .threw("java.lang.ClassNotFoundException", "com.google.common.collect.Lists")
                        .wrappedIn(
                                "java.lang.NoClassDefFoundError",
                                "com/google/common/collect/Lists",
                                "com.acme.Cart.total(Cart.java:1)"),
                test("OrderTest.pays")
                        .threw(
                                "java.lang.NoClassDefFoundError",
                                "com/google/common/collect/Lists",
                                "com.acme.Orders.all(Orders.java:1)"));
    }

    @Test
    void members_that_a_version_lacks_are_one_cause_by_their_class() {
        Failing one = test("CartTest.adds")
                .threw(
                        "java.lang.NoSuchMethodError",
                        "'void com.lib.Json.write(int)'",
                        "com.acme.Cart.total(Cart.java:1)");

        one(
                one,
                test("OrderTest.pays")
                        .threw(
                                "java.lang.NoSuchMethodError",
                                "'int com.lib.Json.read()'",
                                "com.acme.Orders.all(Orders.java:1)"));
        different(
                one,
                test("OrderTest.pays")
                        .threw(
                                "java.lang.NoSuchMethodError",
                                "'int com.lib.Xml.read()'",
                                "com.acme.Orders.all(Orders.java:1)"));
    }

    @Test
    void what_a_library_names_is_one_cause_wherever_it_is_used() {
        String duplicate = "ERROR: duplicate key value violates unique constraint \"%s\"";
        String driver = "org.postgresql.core.v3.QueryExecutorImpl.execute(QueryExecutorImpl.java:1)";
        Failing customers = test("CartTest.adds")
                .threw(
                        "org.postgresql.util.PSQLException",
                        duplicate.formatted("customers_email_key"),
                        driver,
                        "com.acme.Customers.add(Customers.java:1)");

        one(
                customers,
                test("OrderTest.pays")
                        .threw(
                                "org.postgresql.util.PSQLException",
                                duplicate.formatted("customers_email_key"),
                                driver,
                                "com.acme.Import.run(Import.java:1)"));
        different(
                customers,
                test("OrderTest.pays")
                        .threw(
                                "org.postgresql.util.PSQLException",
                                duplicate.formatted("orders_pkey"),
                                driver,
                                "com.acme.Customers.add(Customers.java:1)"));
    }

    @Test
    void a_category_tells_what_surrounds_the_code() {
        Failing one = test("CartTest.adds")
                .threw(
                        "com.mongodb.MongoTimeoutException",
                        "Timed out",
                        "com.mongodb.Cluster.select(Cluster.java:1)",
                        "com.acme.A.a(A.java:1)");
        Failing other = test("CartTest.pays")
                .threw(
                        "com.mongodb.MongoTimeoutException",
                        "Timed out",
                        "com.mongodb.Cluster.select(Cluster.java:1)",
                        "com.acme.B.b(B.java:1)");

        one(one.of("database-connection"), other.of("database-connection"));
        different(one, other);
    }

    @Test
    void a_cause_in_libraries_alone_is_one() {
        assertThat(one(
                                test("CartTest.adds")
                                        .threwOutside(
                                                "org.springframework.beans.factory.BeanCreationException",
                                                "no bean",
                                                "org.springframework.beans.Factory.get(Factory.java:1)"),
                                test("OrderTest.pays")
                                        .threwOutside(
                                                "org.springframework.beans.factory.BeanCreationException",
                                                "no bean",
                                                "org.springframework.beans.Factory.get(Factory.java:1)"))
                        .title())
                .isEqualTo("BeanCreationException: no bean");
    }

    @Test
    void a_missing_file_is_one_cause_however_it_is_opened() {
        one(
                test("CartTest.adds")
                        .threw(
                                "java.nio.file.NoSuchFileException",
                                "data/prices.csv",
                                "com.acme.Prices.read(Prices.java:1)"),
                test("TaxTest.adds")
                        .threw(
                                "java.io.FileNotFoundException",
                                "data/prices.csv (No such file or directory)",
                                "com.acme.Tax.read(Tax.java:1)"));
        different(
                test("CartTest.adds")
                        .threw(
                                "java.nio.file.NoSuchFileException",
                                "data/prices.csv",
                                "com.acme.Prices.read(Prices.java:1)"),
                test("CartTest.pays")
                        .threw(
                                "java.nio.file.NoSuchFileException",
                                "data/taxes.csv",
                                "com.acme.Prices.read(Prices.java:1)"));
    }

    @Test
    void a_host_without_an_address_is_one_cause_whoever_asks() {
        one(
                test("CartTest.adds")
                        .threw("java.net.UnknownHostException", "bank.invalid: Name or service not known", SOCKET),
                test("TaxTest.adds")
                        .threw(
                                "java.net.UnknownHostException",
                                "bank.invalid",
                                SOCKET,
                                "com.acme.Tax.read(Tax.java:1)"));
        different(
                test("CartTest.adds").threw("java.net.UnknownHostException", "bank.invalid", SOCKET),
                test("CartTest.pays").threw("java.net.UnknownHostException", "shop.invalid", SOCKET));
    }

    @Test
    void a_taken_port_is_told_by_its_number_or_by_the_server_that_wants_it() {
        String bind = "java.net.BindException";
        String tomcat = "org.apache.catalina.connector.Connector.start(Connector.java:1)";
        String netty = "io.netty.channel.nio.NioEventLoop.run(NioEventLoop.java:1)";

        different(
                test("CartTest.adds").threw(bind, "Address already in use", tomcat),
                test("CartTest.pays").threw(bind, "Address already in use", netty));
        different(
                test("CartTest.adds")
                        .threw(bind, "Address already in use", tomcat)
                        .wrappedIn("com.acme.Bad", "Port 8080 was taken"),
                test("CartTest.pays")
                        .threw(bind, "Address already in use", tomcat)
                        .wrappedIn("com.acme.Bad", "Port 8081 was taken"));
    }

    @Test
    void a_server_that_wants_ports_which_the_system_dealt_out_is_one_cause() {
        String tomcat = "org.apache.catalina.connector.Connector.start(Connector.java:1)";

        one(
                test("CartTest.adds")
                        .threw("java.net.BindException", "Address already in use", tomcat)
                        .wrappedIn("com.acme.Bad", "Port 34705 was taken"),
                test("CartTest.pays")
                        .threw("java.net.BindException", "Address already in use", tomcat)
                        .wrappedIn("com.acme.Bad", "Port 38603 was taken"));
    }

    @Test
    void a_connection_that_is_not_made_in_time_is_one_cause_of_a_test_class_whichever_client_waits() {
        String late = "org.apache.hc.client5.http.ConnectTimeoutException";

        one(
                test("CartTest.adds").threw("java.net.SocketTimeoutException", "Connect timed out", SOCKET),
                test("CartTest.pays")
                        .threw(late, "Connect to http://localhost:45075 failed: Connect timed out", SOCKET)
                        .of("integration-timeout"));
        different(
                test("CartTest.adds").threw("java.net.SocketTimeoutException", "Connect timed out", SOCKET),
                test("CartTest.pays").threw("java.net.SocketTimeoutException", "Read timed out", SOCKET));
        different(
                test("CartTest.adds").threw(CONNECT, "Connection refused", SOCKET),
                test("CartTest.pays").threw(CONNECT, "Connection reset", SOCKET));
        different(
                test("CartTest.adds").threw("java.net.SocketTimeoutException", "Connect timed out", SOCKET),
                test("CartTest.pays")
                        .threw(
                                "java.sql.SQLTransientConnectionException",
                                "pool - Connection pool is exhausted, request timed out",
                                SOCKET)
                        .of("integration-timeout"));
    }

    @Test
    void a_table_or_a_file_that_is_not_there_is_one_cause_however_it_is_told() {
        one(
                test("CartTest.adds")
                        .threw(
                                "org.h2.jdbc.JdbcSQLSyntaxErrorException",
                                "Table \"ACCOUNT\" not found",
                                "a.A.a(A.java:1)"),
                test("CartTest.pays")
                        .threw("a.SchemaException", "Schema-validation: missing table [Account]", "b.B.b(B.java:1)"),
                test("CartTest.is").threw("OperationalError", "no such table: account", "c.C.c(C.java:1)"),
                test("CartTest.was").threw("a.Bad", "relation \"shop.account\" does not exist", "d.D.d(D.java:1)"));
        one(
                test("CartTest.adds")
                        .threw("Error", "ENOENT: no such file or directory, open 'a/b.json'", "a.A.a(A.java:1)"),
                test("CartTest.pays")
                        .threw(
                                "Error",
                                "expect(received).resolves.toBeDefined()\nRejected to value: [Error: ENOENT: no such file or"
                                        + " directory, open 'a/b.json']",
                                "b.B.b(B.java:1)"));
    }

    @Test
    void a_client_on_another_thread_is_the_only_one_of_its_test_class() {
        String http = "java.net.http/jdk.internal.net.http.HttpClientImpl.send(HttpClientImpl.java:1)";
        one(
                test("CartTest.adds").threw(CONNECT, "", http, "com.acme.PaymentClient.pay(PaymentClient.java:1)"),
                test("CartTest.pays").threwOutside(CONNECT, "", http));
        assertThat(ClusterAssert.clusters(
                        test("CartTest.adds")
                                .threw(CONNECT, "", http, "com.acme.PaymentClient.pay(PaymentClient.java:1)"),
                        test("CartTest.sends")
                                .threw(CONNECT, "", http, "com.acme.ParcelClient.send(ParcelClient.java:1)"),
                        test("CartTest.pays").threwOutside(CONNECT, "", http)))
                .hasSize(3);
    }

    @Test
    void a_driver_that_hears_nothing_is_one_cause_whatever_it_waits_for() {
        one(
                test("CartTest.adds")
                        .threwOutside("org.apache.kafka.common.errors.TimeoutException", "Topic orders not present")
                        .of("integration-timeout"),
                test("CartTest.pays")
                        .threw("java.util.concurrent.TimeoutException", "no node", KAFKA)
                        .of("integration-timeout"));
    }
}
