package io.testflow.core.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir
    Path directory;

    private Path file;
    private WrittenSettings written;

    @BeforeEach
    void name_the_file() {
        written = WrittenSettings.in(directory);
        file = written.file();
    }

    @Test
    void no_file_is_the_defaults() {
        assertThat(SettingsFile.read(file)).isEqualTo(Settings.defaults());
    }

    @Test
    void patterns_and_rules_are_read_in_order() throws Exception {
        Settings settings = read("""
                \uFEFF# comment
                selection:
                  always: ["**/SmokeTest", tag:smoke]
                  rules:
                    - when: "db/migration/**"
                      run: "tag:database"
                    - {when: [docs/**, "*.md"], run: nothing}
                    - when: api/openapi.yml
                      run: [com.acme.api.**, tag:contract]
                """);
        assertThat(settings.always()).extracting(TestPattern::text).containsExactly("**/SmokeTest", "tag:smoke");
        assertThat(settings.rules())
                .extracting(Rule::toString)
                .containsExactly(
                        "when db/migration/** run tag:database",
                        "when docs/**, *.md run nothing",
                        "when api/openapi.yml run com.acme.api.**, tag:contract");
        assertThat(settings.notes()).isEmpty();
        assertThat(settings.rules().get(1).runsNothing()).isTrue();
        assertThat(settings.rules().get(1).appliesTo("README.md")).isTrue();
        assertThat(settings.rules().get(1).appliesTo("src/README.md")).isFalse();
        assertThat(settings.rules().get(0).runsNothing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"selection:\n", "selection: {always: , rules: }\n", "selection: {always: [], rules: []}", "{}"})
    void sections_without_content_are_the_defaults(String yaml) throws Exception {
        assertThat(read(yaml)).isEqualTo(Settings.defaults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "# nothing yet\n", "---\n", "null"})
    void an_empty_file_is_the_defaults_with_a_note(String yaml) throws Exception {
        assertThat(read(yaml).notes()).containsExactly(file + ":1: the file is empty, so that the defaults hold.");
    }

    @Test
    void sections_that_are_not_built_yet_are_ignored_with_a_note() throws Exception {
        Settings settings = read("""
                telemetry: {anything: {at: [all]}}
                selection:
                  always: [tag:smoke]
                distribution: {}
                """);
        assertThat(settings.always()).hasSize(1);
        assertThat(settings.notes())
                .containsExactlyInAnyOrder(
                        file + ": `telemetry` is not built yet in this version and is ignored.",
                        file + ": `distribution` is not built yet in this version and is ignored.");
    }

    @Test
    void volatile_keys_are_read_with_their_files() throws Exception {
        List<VolatileKeys> entries = read("""
                        selection:
                          volatile:
                            - {files: version.properties, keys: "build.*"}
                            - {files: ["**/about.json", docs/**], keys: [date, revision]}
                        """).volatileKeys();

        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).areIn("/shop/target/classes/version.properties"))
                .isTrue();
        assertThat(entries.get(0).areIn("version.properties")).isTrue();
        assertThat(entries.get(0).areIn("conversion.properties")).isFalse();
        assertThat(entries.get(1).areIn("META-INF/about.json")).isTrue();
        assertThat(entries.get(1).areIn("shop/docs/a/b.txt")).isTrue();
    }

    @Test
    void caches_are_read_as_patterns_of_classes() throws Exception {
        assertThat(read("selection: {caches: [com.acme.Buffers, com.acme.pool.*]}")
                        .caches())
                .extracting(ClassPattern::text)
                .containsExactly("com.acme.Buffers", "com.acme.pool.*");
        assertThat(read("selection: {caches: }").caches()).isEmpty();
        assertThatThrownBy(() -> read("selection:\n  caches: [com/acme/Buffers]"))
                .hasMessage(file
                        + ":2: `com/acme/Buffers` is no pattern for `selection.caches`: a class is named with dots, as in"
                        + " `com.acme.Money`. Allowed: full names of classes such as `com.acme.Buffers` or"
                        + " `com.acme.pool.*`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build.date=1", "  build.date : 1", "\"build.date\": 1,", "'build.date': 1", "build.=x"})
    void a_line_is_volatile_by_its_key(String line) throws Exception {
        assertThat(read("selection: {volatile: [{files: a, keys: build.*}]}")
                        .volatileKeys()
                        .get(0)
                        .include(line))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebuild.date=1", "date=build.date=1", "build.date", "", "# build.date=1"})
    void a_line_without_such_a_key_counts(String line) throws Exception {
        assertThat(read("selection: {volatile: [{files: a, keys: build.*}]}")
                        .volatileKeys()
                        .get(0)
                        .include(line))
                .isFalse();
    }

    @Test
    void volatile_keys_that_make_no_sense_are_answered_with_what_is_allowed() {
        refused(
                "selection:\n  volatile: x\n",
                2,
                "`selection.volatile` takes a list of entries, each with `files` and");
        refused("selection:\n  volatile:\n  - {files: a}\n", 3, "needs both `files` and `keys`");
        refused("selection:\n  volatile:\n  - {keys: a}\n", 3, "needs both `files` and `keys`");
        refused("selection:\n  volatile:\n  - files: a\n    kees: b\n", 4, "Did you mean `keys`?");
        refused("selection:\n  volatile:\n  - files: a\n    keys: []\n", 4, "`keys` takes a key such as `build.date`");
        refused("selection:\n  volatile:\n  - files: ../a\n    keys: b\n", 3, "is no pattern for `files`");
        refused("selection:\n  volatile:\n  - files: a\n    keys: b**\n", 4, "is no pattern for `keys`");
    }

    @Test
    void an_unknown_key_is_answered_with_the_nearest_and_all_allowed() {
        refused(
                "selection:\n  alwyas: []\n",
                2,
                "`selection` has the unknown key `alwyas`. Did you mean `always`?"
                        + " Allowed are `always`, `rules`, `store`, `retention`, `volatile`, `caches`.");
        refused("\nselektion: {}\n", 2, "the file has the unknown key `selektion`. Did you mean `selection`?");
        refused("zzzzzzz: {}\n", 1, "the unknown key `zzzzzzz`. Allowed are `selection`, `environments`");
        refused(
                "selection:\n  rules:\n  - when: a\n    runs: b\n",
                4,
                "a rule of `selection.rules` has the unknown key");
        refused("[a, b]: c\n", 1, "a key that is not text");
    }

    @Test
    void a_value_of_the_wrong_type_is_answered_with_what_is_allowed() {
        refused("- a\n", 1, "the file takes keys with values: `selection`");
        refused("just text", 1, "Found: `just text`");
        refused(
                "selection: 5\n",
                1,
                "`selection` takes keys with values: `always`, `rules`, `store`, `retention`, `volatile`, `caches`. Found: `5`.");
        refused("selection:\n  always: tag:smoke\n", 2, "`selection.always` takes a list of patterns");
        refused("selection:\n  always:\n  - {a: b}\n", 3, "Found: keys with values.");
        refused("selection:\n  always: [1]\n", 2, "Found: `1`.");
        refused("selection:\n  always: [null]\n", 2, "Found: nothing.");
        refused("selection:\n  rules: {}\n", 2, "`selection.rules` takes a list of rules");
        refused(
                "selection:\n  rules:\n  - text\n",
                3,
                "a rule of `selection.rules` takes keys with values: `when`, `run`");
        refused(rule("when: [[a]]", "run: nothing"), 3, "`when` takes a pattern such as `docs/**`");
        refused(rule("when: []", "run: nothing"), 3, "Found: a list.");
        refused(rule("when: a", "run: true"), 4, "`run` takes `nothing`, a pattern");
        refused(rule("when: a", "run: []"), 4, "`run` takes `nothing`, a pattern");
    }

    @Test
    void a_rule_needs_files_and_tests() {
        refused("selection:\n  rules:\n  - when: a\n", 3, "needs both `when`, the files, and `run`");
        refused("selection:\n  rules:\n  - run: nothing\n", 3, "needs both");
        refused("selection:\n  rules:\n  -\n", 3, "needs both");
    }

    @Test
    void a_pattern_that_makes_no_sense_is_refused_where_it_stands() {
        refused(
                "selection:\n  always:\n  - a\n  - OrderTest#total\n",
                4,
                "`OrderTest#total` is no pattern for `selection.always`");
        refused(
                rule("when: ['/docs']", "run: nothing"),
                3,
                "`/docs` is no pattern for `when`: paths start at the root");
        refused(rule("when: a", "run: [tag:a, nothing]"), 4, "`nothing` stands alone, without a list");
    }

    @Test
    void a_key_given_twice_is_refused() {
        refused("selection: {}\nselection: {}\n", 2, "the key `selection` is given twice in the file");
        refused("selection:\n  always: []\n  always: []\n", 3, "the key `always` is given twice in `selection`");
    }

    @Test
    void what_is_no_yaml_is_refused_with_its_line() {
        refused("selection:\n  always: [a\n", 3, "this is not YAML");
        refused("selection:\n\talways: []\n", 2, "this is not YAML");
        refused("a: b\n---\nc: d\n", 2, "this is not YAML");
        refused("selection: \u0001", 1, "this is not YAML");
    }

    @Test
    void what_is_not_utf_8_is_refused_with_its_line() throws Exception {
        Files.write(file, "selection:\n  always: [täg]\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> SettingsFile.read(file))
                .isInstanceOf(UsageException.class)
                .hasMessage(file + ":2: this is not text in UTF-8 (byte 24 of the file). Save the file in UTF-8.");
        Files.write(file, new byte[] {'a', (byte) 0xC3});
        assertThatThrownBy(() -> SettingsFile.read(file)).hasMessageContaining("not text in UTF-8");
    }

    @Test
    void a_directory_of_that_name_is_refused() throws Exception {
        Files.createDirectory(file);
        assertThatThrownBy(() -> SettingsFile.read(file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(file + ": the file cannot be read");
    }

    private static String rule(String when, String run) {
        return "selection:\n  rules:\n  - " + when + "\n    " + run + "\n";
    }

    private Settings read(String yaml) throws Exception {
        return written.read(yaml);
    }

    private void refused(String yaml, int line, String problem) {
        written.refused(yaml, line, problem);
    }
}
