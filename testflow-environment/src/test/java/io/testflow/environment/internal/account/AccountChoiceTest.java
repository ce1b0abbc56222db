package io.testflow.environment.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class AccountChoiceTest {

    private static final Account MISSING = by("no-such-program");
    private static final Account FORBIDDEN = by("false");
    private static final Account FINE = by("env");

    @Test
    void who_is_not_root_stays_the_same() throws Exception {
        assertThat(Account.choose("Redis", "jane", List.of(FINE))).isEqualTo(Account.SAME);
    }

    @Test
    void root_becomes_the_first_that_it_can() throws Exception {
        assertThat(Account.choose("Redis", "root", List.of(MISSING, FORBIDDEN, FINE, Account.SAME)))
                .isEqualTo(FINE);
    }

    @Test
    void root_that_can_become_nobody_is_told_so() {
        assertThatThrownBy(() -> Account.choose("Redis", "root", List.of(MISSING, FORBIDDEN)))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith(
                        "Redis refuses to run as root, and none of `unshare`, `setpriv` and `runuser` can");
    }

    @Test
    void what_hangs_does_not_work() throws Exception {
        Account hanging = new Account(List.of("sh", "-c", "sleep 60"), Optional.empty());

        assertThat(hanging.works(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void what_has_an_owner_is_given_to_it(@TempDir Path directory) throws Exception {
        Path file = Files.createFile(
                Files.createDirectory(directory.resolve("data")).resolve("rows"));
        String self = Files.getOwner(directory).getName();

        new Account(List.of(), Optional.of(self)).own(file.getParent());

        assertThat(Files.getOwner(file).getName()).isEqualTo(self);
        assertThatThrownBy(() -> new Account(List.of(), Optional.of("no such user")).own(file.getParent()))
                .isInstanceOf(IOException.class);
        assertThatCode(() -> FINE.own(file.getParent())).doesNotThrowAnyException();
    }

    private static Account by(String program) {
        return new Account(List.of(program), Optional.empty());
    }
}
