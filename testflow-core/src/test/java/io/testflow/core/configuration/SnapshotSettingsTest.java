package io.testflow.core.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.configuration.StoreLocation.Directory;
import io.testflow.core.configuration.StoreLocation.GitRef;
import io.testflow.core.configuration.StoreLocation.Postgres;
import io.testflow.core.error.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code selection.store} and {@code selection.retention} take. */
class SnapshotSettingsTest {

    private static final Map<String, String> ENVIRONMENT = Map.of("SECRET", "p$w\\x", "EMPTY", "");

    @TempDir
    private Path directory;

    @Test
    void a_store_is_a_directory_a_git_ref_or_a_database() throws Exception {
        assertThat(store(".cache/testflow")).isEqualTo(new Directory(".cache/testflow"));
        assertThat(store("'C:\\cache'")).isEqualTo(new Directory("C:\\cache"));
        assertThat(store("git:refs/testflow/snap-shots/v1.2")).isEqualTo(new GitRef("refs/testflow/snap-shots/v1.2"));
        assertThat(store("jdbc:postgresql://db/ci")).isEqualTo(new Postgres("jdbc:postgresql://db/ci"));
        assertThat(store("")).isEqualTo(new Directory(".testflow"));
    }

    @Test
    void environment_variables_are_filled_in() throws Exception {
        assertThat(store("\"jdbc:postgresql://db/ci?password=${SECRET}&user=${EMPTY:ci}\""))
                .isEqualTo(new Postgres("jdbc:postgresql://db/ci?password=p$w\\x&user=ci"));
        assertThat(store("${WHERE:.cache}/testflow")).isEqualTo(new Directory(".cache/testflow"));
        assertThat(store("git:refs/testflow/${EMPTY:}x")).isEqualTo(new GitRef("refs/testflow/x"));
    }

    @Test
    void a_variable_that_is_not_set_is_refused_with_the_cure() {
        refused(
                "store: 'jdbc:postgresql://db/ci?password=${MISSING}'",
                "the environment variable `MISSING` is not set. Set it, or write a default, `${MISSING:default}`.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git:refs/heads/main",
                "git:refs/testflow",
                "git:refs/testflow/",
                "git:refs/testflow/a..b",
                "git:refs/testflow/a b",
                "git:refs/testflow/a.lock",
                "git:refs/testflow/a.lock/b",
                "git:refs/testflow/a./b",
                "git:refs/testflow/a.",
                "git:refs/testflow//a",
                "git:snapshots"
            })
    void a_ref_that_is_not_testflows_own_is_refused(String ref) {
        refused(
                "store: '" + ref + "'",
                "`" + ref + "` is no place for `selection.store`: a ref of TestFlow is a valid");
    }

    @Test
    void another_kind_of_store_is_refused_with_what_is_allowed() {
        refused("store: s3://bucket", "there is no store of the kind `s3:`. Allowed: a directory such as `.testflow`");
        refused("store: jdbc:mysql://host/x", "there is no store of the kind `jdbc:`");
        refused("store: ' '", "it names no place. Allowed: ");
        refused("store: [a]", "`selection.store` takes a directory such as `.testflow`, a git ref such as");
    }

    @Test
    void what_fills_a_placeholder_is_not_said() {
        assertThatThrownBy(() -> settings("store: 's3://${SECRET}'")).hasMessageNotContaining("p$w");
    }

    @Test
    void a_database_is_named_without_its_password() {
        assertThat(new Postgres("jdbc:postgresql://jane:pw@db:5432/ci?password=pw2"))
                .hasToString("jdbc:postgresql://db:5432/ci");
    }

    @Test
    void what_is_said_of_a_database_repeats_no_password() {
        Postgres place = new Postgres("jdbc:postgresql://db/ci?user=jane&sslpassword=k3y&password=pw");

        assertThat(place.withoutSecrets("cannot parse " + place.url() + ", PassWord=pw is odd, user=jane is not"))
                .isEqualTo("cannot parse jdbc:postgresql://db/ci, PassWord=... is odd, user=jane is not");
        assertThat(place.withoutSecrets("?sslpassword=k3y&user=jane")).isEqualTo("?sslpassword=...&user=jane");
    }

    @Test
    void retention_has_defaults_for_each_of_its_numbers() throws Exception {
        assertThat(settings("always: []").retention()).isEqualTo(new Retention(90, 50));
        assertThat(settings("retention:").retention()).isEqualTo(new Retention(90, 50));
        assertThat(settings("retention: {days: 7}").retention()).isEqualTo(new Retention(7, 50));
        assertThat(settings("retention: {days: , snapshots: 99999}").retention())
                .isEqualTo(new Retention(90, 99999));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100000", "1.5", "'7'", "many", "[1]", "0x10"})
    void retention_takes_whole_numbers(String number) {
        refused(
                "retention: {days: " + number + "}",
                "`selection.retention.days` takes a whole number from 1 to 99999.");
        refused("retention: {snapshots: " + number + "}", "`selection.retention.snapshots` takes a whole number");
    }

    @Test
    void retention_knows_its_keys() {
        refused("retention: {day: 1}", "`selection.retention` has the unknown key `day`. Did you mean `days`?");
        refused("retention: 7", "`selection.retention` takes keys with values: `days`, `snapshots`. Found: `7`.");
    }

    private StoreLocation store(String yaml) throws Exception {
        return settings("store: " + yaml).store();
    }

    private SnapshotSettings settings(String yaml) throws Exception {
        Path file = Files.writeString(directory.resolve("testflow.yml"), "selection:\n  " + yaml + "\n");
        return SettingsFile.read(file, ENVIRONMENT::get).snapshots();
    }

    private void refused(String yaml, String problem) {
        assertThatThrownBy(() -> settings(yaml))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(directory.resolve("testflow.yml") + ":2: ")
                .hasMessageContaining(problem);
    }
}
