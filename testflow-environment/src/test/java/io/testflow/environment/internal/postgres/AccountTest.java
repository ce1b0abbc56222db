package io.testflow.environment.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.internal.account.Account;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class AccountTest {

    /** Both accounts are the same user. */
    @TempDir
    static Path directory;

    @Test
    void one_who_is_not_root_stays_the_same() throws Exception {
        assumeTrue(!System.getProperty("user.name").equals("root"), "this is root");

        assertThat(Account.choose("PostgreSQL")).isEqualTo(Account.SAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"setpriv", "runuser"})
    void root_runs_a_server_as_somebody_else(String program) throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "this is not root");
        Account account = program.equals("setpriv") ? Account.SWITCHED : Account.RUN_AS;
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        Binaries binaries =
                Binaries.find(getClass().getClassLoader(), Platform.HERE).get(0);
        Installation installation = Installation.of(binaries, directory.resolve("cache"), account);

        PostgresServer server =
                PostgresServer.start(installation, account, Requests.of(directory, "db", Service.postgres("18")));

        assertThat(server.fault()).isEmpty();
        server.stop();
        assertThat(server.fault()).isNotEmpty();
    }
}
