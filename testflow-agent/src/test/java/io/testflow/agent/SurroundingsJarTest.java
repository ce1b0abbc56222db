package io.testflow.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.Surroundings;
import io.testflow.core.internal.recording.UnwatchedProperties;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings, reflection, processes and sockets, recorded in JVMs of their own; run once the agent's jar is there. */
class SurroundingsJarTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void properties_that_are_read_are_told_by_name(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        uses(run, "Settings#property", "PROPERTY acme.name");
        uses(run, "Settings#number", "PROPERTY acme.number");
        uses(run, "Settings#map", "PROPERTY acme.map");
        uses(run, "Settings#all", "PROPERTY *");
        uses(run, "Settings#names", "PROPERTY *=");
        uses(run, "Settings#ofJdk");
        uses(run, "Settings#others");
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void properties_that_were_set_in_this_jvm_are_a_matter_between_tests(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        uses(run, "Settings#sets", "PROPERTY_WRITTEN acme.set");
        uses(run, "Settings#readsBack", "PROPERTY acme.set", "PROPERTY_READ_BACK acme.set");
        assertThat(run.usedOutside("Settings#exchanges")).contains("PROPERTY_WRITTEN *");
        uses(run, "Settings#afterExchange", "PROPERTY acme.name", "PROPERTY_READ_BACK *");
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void a_setting_that_an_initialiser_reads_is_told_of_the_initialiser(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        assertThat(run.usedByInitialiser("fixture.Surroundings$Once")).contains("PROPERTY acme.once ");
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void what_an_initialiser_writes_is_told_apart_from_what_a_test_writes(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        assertThat(run.usedByInitialiser("fixture.Surroundings$Writing"))
                .contains("PROPERTY_WRITTEN acme.made <clinit>", "PROPERTY_WRITTEN acme.again <clinit>");
        uses(
                run,
                "Settings#writesOnce",
                "CLASS_ASKED fixture.Surroundings$Writing",
                "PROPERTY_WRITTEN acme.made <clinit>",
                "PROPERTY_WRITTEN acme.again <clinit>",
                "PROPERTY_WRITTEN acme.again");
        uses(run, "Settings#writesAgain", "PROPERTY_WRITTEN acme.again");
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void environment_variables_are_told_by_name(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        uses(run, "Settings#variable", "VARIABLE ACME_NAME");
        uses(run, "Settings#variableOfMap", "VARIABLE ACME_MAP");
        uses(run, "Settings#variables", "VARIABLE *");
        uses(run, "Settings#variableNames", "VARIABLE *=");
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void classes_that_are_asked_for_are_told_whether_there_or_not(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        uses(run, "Types#missing", "CLASS_ASKED acme.Missing");
        uses(run, "Types#found", "CLASS_ASKED fixture.Settings");
        uses(run, "Types#fields", "MEMBERS fixture.Settings <fields>");
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void members_that_are_listed_are_told_also_where_the_jdk_knows_them_already(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        uses(run, "Types#methods", "MEMBERS fixture.Settings");
        uses(run, "Types#again", "MEMBERS fixture.Settings");
        uses(run, "Types#constructors", "MEMBERS fixture.Settings <init>");
        assertThat(run.usedOutside("Types#constants")).noneMatch(used -> used.startsWith("MEMBERS"));
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void a_method_that_is_looked_for_is_told_by_its_name_whether_there_or_not(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        String heir = "MEMBERS fixture.Lookups$Heir";
        String base = "MEMBERS fixture.Lookups$Base";
        String face = "MEMBERS fixture.Lookups$Face";
        looksFor(run, "Types#declaredByName", heir + " own");
        looksFor(run, "Types#foundByName", heir + " own");
        looksFor(run, "Types#inheritedByName", heir + " inherited", base + " inherited", face + " inherited");
        looksFor(run, "Types#missingByName", heir + " missing", base + " missing", face + " missing");
        looksFor(run, "Types#lookedForAndListed", heir + " own", heir);
        looksFor(run, "Types#listedWhereNoneIsLookedFor", heir);
        assertThat(run.usedOutside("Types#enclosing")).contains("MEMBERS fixture.Lookups");
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void what_is_serialised_is_asked_for_the_methods_that_this_knows_and_for_all_where_it_has_no_version(Path jdk)
            throws Exception {
        RecordedRun run = record(jdk);

        String versioned = "MEMBERS fixture.Lookups$Versioned";
        assertThat(run.usedOutside("Types#serialised"))
                .contains(
                        versioned + " writeObject",
                        versioned + " readObject",
                        versioned + " readObjectNoData",
                        versioned + " writeReplace",
                        versioned + " readResolve")
                .doesNotContain(versioned);
        assertThat(run.usedOutside("Types#serialisedByDefault")).contains("MEMBERS fixture.Lookups$Unversioned");
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void what_runs_the_tests_asks_between_them_for_nobody_and_in_them_for_what_tests_have_asked_for(Path jdk)
            throws Exception {
        RecordedRun run = record(jdk);

        String listed = "MEMBERS fixture.Lookups$Listed";
        assertThat(run.usedOutside("Types#listed")).contains(listed);
        assertThat(run.usedOutside("")).contains("CLASS_ASKED fixture.Broken").doesNotContain(listed);
        assertThat(run.usedOutside("Types#listedForTest")).contains(listed);
        assertThat(run.usedOutside("Types#listedForTestAlone")).noneMatch(used -> used.startsWith("MEMBERS"));
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void what_is_asked_for_by_name_while_a_test_runs_is_the_test_s_unless_it_is_a_class_of_what_runs_it(Path jdk)
            throws Exception {
        RecordedRun run = record(jdk);

        assertThat(run.usedOutside("")).doesNotContain("MEMBERS fixture.Lookups$Heir own");
        uses(run, "Types#foundForTest", "CLASS_ASKED fixture.Settings");
        looksFor(run, "Types#lookedForForTest", "MEMBERS fixture.Lookups$Heir own");
        uses(run, "Types#runnerFound");
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void a_proxy_is_made_of_all_methods_of_its_interfaces(Path jdk) throws Exception {
        assertThat(record(jdk).usedOutside("Types#proxied")).contains("MEMBERS fixture.Lookups$Proxied");
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void processes_and_addresses_are_told(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        uses(run, "Machine#process");
        uses(
                run,
                "Machine#starts",
                "PROCESS acme-missing\n--some " + Path.of(".").toAbsolutePath());
        assertThat(run.usedOutside("Machine#connects")).anyMatch(used -> used.matches("ADDRESS localhost:\\d+"));
    }

    @ParameterizedTest
    @MethodSource("io.testflow.agent.Forked#jdks")
    void nobody_watches_the_properties_of_which_the_other_side_knows_that_nobody_does(Path jdk) throws Exception {
        RecordedRun run = record(jdk);

        uses(run, "Settings#unwatched");
    }

    private RecordedRun record(Path jdk) throws Exception {
        return new Forked(
                        jdk,
                        directory.resolve("a run"),
                        Surroundings.class,
                        UnwatchedProperties.PREFIXES.toArray(String[]::new))
                .record();
    }

    private static void looksFor(RecordedRun run, String test, String... members) {
        assertThat(run.usedOutside(test))
                .filteredOn(used -> used.startsWith("MEMBERS"))
                .containsExactlyInAnyOrder(members);
    }

    private static void uses(RecordedRun run, String test, String... used) {
        assertThat(run.usedOutside(test)).containsExactlyInAnyOrder(used);
    }
}
