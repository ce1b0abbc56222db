package io.testflow.environment;

import static io.testflow.core.environment.Service.process;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Isolation;
import io.testflow.core.environment.Service;
import io.testflow.environment.memory.MemoryProvider;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SharedEnvironmentTest {

    @TempDir
    Path directory;

    private final MemoryProvider provider = MemoryProvider.scripted(Map.of());
    private final Environment environment =
            Environment.named("it").service("db", process("x")).service("app", process("x", "{db.port}"));

    @Test
    void what_all_share_starts_once_and_ends_with_the_last() {
        try (SharedEnvironment shared = Environments.by(directory, provider).share(environment)) {
            shared.lease().close();
            shared.lease().close();
            assertThat(provider.events()).containsExactly("start db", "ready db", "start app", "ready app");
            assertThat(shared.isBroken()).isFalse();
            provider.kill("app", "has exited");
            assertThat(shared.isBroken()).isTrue();
        }
        assertThat(provider.events()).endsWith("stop app", "stop db");
    }

    @Test
    void what_cannot_be_divided_starts_for_each_who_wants_it_alone() {
        try (SharedEnvironment shared =
                Environments.by(directory, provider).share(environment.isolation(Isolation.CLASS))) {
            assertThat(provider.events()).isEmpty();
            RunningEnvironment first = shared.lease();
            RunningEnvironment second = shared.lease();
            assertThat(provider.events()).filteredOn("ready db"::equals).hasSize(2);
            first.close();
            assertThat(provider.events()).endsWith("stop app", "stop db");
            second.close();
        }
        assertThat(provider.events()).filteredOn("stop db"::equals).hasSize(2);
    }

    @Test
    void a_server_is_shared_and_what_names_its_database_gets_the_own_one() throws Exception {
        Environment withServer = Environment.named("it")
                .service(
                        "db",
                        Service.postgres("${NO_SUCH_VARIABLE:18}")
                                .init("schema.sql")
                                .from("embedded"))
                .service("app", process("x", "{db.database}").from("memory"))
                .isolation(Isolation.CLASS);
        Path base = Path.of("src", "test", "resources", "shared-environment");

        try (SharedEnvironment shared = Environments.discovered(base, getClass().getClassLoader())
                        .share(withServer);
                RunningEnvironment first = shared.lease();
                RunningEnvironment second = shared.lease()) {
            assertThat(first.endpoint("db").port())
                    .isEqualTo(second.endpoint("db").port());
            assertThat(first.endpoints()).containsOnlyKeys("db", "app");
            assertThat(rowsAfterOneMore(first)).isEqualTo(2);
            assertThat(rowsAfterOneMore(second)).isEqualTo(2);
        }
    }

    private static int rowsAfterOneMore(RunningEnvironment environment) throws Exception {
        try (Connection connection = environment.dataSource("db").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into payment values (2)");
            try (ResultSet count = statement.executeQuery("select count(*) from payment")) {
                count.next();
                return count.getInt(1);
            }
        }
    }
}
