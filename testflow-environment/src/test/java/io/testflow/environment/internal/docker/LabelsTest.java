package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.Lease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final String HOLDER = "io.testflow.holder";
    private static final String LEASE = "io.testflow.lease";

    @TempDir
    Path directory;

    @Test
    void what_a_process_has_started_that_runs_is_no_orphan() {
        assertThat(Labels.isOrphan(mine())).isFalse();
        assertThat(Labels.isOrphan(with(LEASE, directory.resolve("gone").toString())))
                .isFalse();
    }

    @Test
    void whom_the_lease_names_counts_more_than_who_has_started_it() throws IOException {
        Path held = Files.createDirectory(directory.resolve("held"));
        new Lease(held).hold(Holder.thisProcess());
        Path left = Files.createDirectory(directory.resolve("left"));
        Files.writeString(left.resolve("lease"), "holder 1 1\n");

        Map<String, String> ofNobody = with(HOLDER, "1 1");
        ofNobody.put(LEASE, held.toString());
        assertThat(Labels.isOrphan(ofNobody)).isFalse();
        assertThat(Labels.isOrphan(with(LEASE, left.toString()))).isTrue();
    }

    @Test
    void without_a_lease_what_a_process_has_started_that_has_ended_is_an_orphan() {
        Map<String, String> labels = with(LEASE, directory.resolve("gone").toString());
        labels.put(HOLDER, "1 1");

        assertThat(Labels.isOrphan(labels)).isTrue();
        labels.put(HOLDER, "somebody");
        assertThat(Labels.isOrphan(labels)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {HOLDER, LEASE, Labels.MACHINE})
    void what_lacks_one_of_the_labels_is_not_testflows(String label) {
        Map<String, String> labels = with(LEASE, directory.resolve("gone").toString());
        labels.put(HOLDER, "1 1");
        labels.remove(label);

        assertThat(Labels.isOrphan(labels)).isFalse();
        assertThat(Labels.isOrphan(null)).isFalse();
    }

    @Test
    void what_another_machine_has_started_is_left_to_it() {
        Map<String, String> labels = with(LEASE, directory.resolve("gone").toString());
        labels.put(HOLDER, "1 1");
        labels.put(Labels.MACHINE, "another pid:[1]");

        assertThat(Labels.isOrphan(labels)).isFalse();
    }

    private Map<String, String> with(String label, String value) {
        Map<String, String> labels = mine();
        labels.put(label, value);
        return labels;
    }

    private Map<String, String> mine() {
        Service web = Service.of("container", new Origin.Image("testflow/web:1"));
        return new HashMap<>(Labels.of(Requests.of(directory, "web", web)));
    }
}
