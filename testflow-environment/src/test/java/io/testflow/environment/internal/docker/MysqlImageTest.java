package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartRequest;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDocker
class MysqlImageTest {

    private static final Service MYSQL = Service.of("mysql", new Origin.Version("9"))
            .variable("MYSQL_ROOT_PASSWORD", "a secret")
            .variable("MYSQL_DATABASE", "payments")
            .setting("sql_mode", "ANSI_QUOTES")
            .ready(Readiness.listening().within(Duration.ofSeconds(90)));

    private static final InitScript SCHEMA = new InitScript("schema.sql", """
            # it's the schema; all of it
            create table "odd;name" (id int);
            create table payment (id int);
            insert into payment values (7);
            create view numbers as select count(*) as number from payment;
            create event ever on schedule every 1 day starts '2037-01-01' do delete from payment;
            delimiter //
            create trigger twice before insert on payment for each row begin
            set new.id = 2 * new.id;
            end//
            create function half(id int) returns int deterministic begin
            return id div 2;
            end//
            """);

    @TempDir
    Path directory;

    @Test
    void each_has_a_copy_of_the_database_that_the_definition_describes() throws Exception {
        // Debian's unstable release, of which it is made, does not give it on all days.
        assumeThat(Engines.has("mysql:9")).isTrue();
        StartRequest request = Requests.of(directory, "db", MYSQL, SCHEMA);
        DivisibleService db = (DivisibleService) new DockerProvider().start(request);

        assertThat(Databases.query(db, "select database()")).isEqualTo("payments");
        assertThat(Databases.query(db, "select @@sync_binlog + @@innodb_flush_log_at_trx_commit"))
                .isEqualTo("0");
        RunningService one = db.part();
        RunningService other = ((DivisibleService) new DockerProvider().attach(request, db.endpoint())).part();

        Databases.update(one, "insert into payment values (4)");
        assertThat(Databases.query(one, "select max(id) from payment")).isEqualTo("8");
        assertThat(Databases.query(one, "select number from numbers")).isEqualTo("2");
        assertThat(Databases.query(one, "select half(6)")).isEqualTo("3");
        assertThat(Databases.query(
                        one, "select count(*) from information_schema.events where event_schema = database()"))
                .isEqualTo("1");
        assertThat(Databases.query(one, "select database()"))
                .isEqualTo(one.endpoint().property(Endpoint.DATABASE));
        assertThat(Databases.query(other, "select number from numbers")).isEqualTo("1");
        assertThat(Databases.query(other, "select count(*) from \"odd;name\"")).isEqualTo("0");
        assertThat(Databases.query(db, "select number from numbers")).isEqualTo("1");
        one.stop();
        assertThat(Databases.query(
                        db, "select count(*) from information_schema.schemata where schema_name like 'test\\_%'"))
                .isEqualTo("1");
        db.stop();
    }
}
