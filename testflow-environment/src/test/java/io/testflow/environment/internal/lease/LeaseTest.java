package io.testflow.environment.internal.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {

    private static final ProcessMark OTHER = new ProcessMark(1, 1);

    private final ProcessMark self = Holder.thisProcess().process();

    @TempDir
    private Path directory;

    @Test
    void is_held_by_one_process_that_holds_it_alone_and_no_longer_than_it_runs() throws IOException {
        Lease lease = new Lease(directory);
        assertThat(lease.isHeldBy(self)).isFalse();

        lease.hold(Holder.thisProcess());
        lease.hold(Holder.thisProcess());
        assertThat(lease.isHeldBy(self)).isTrue();
        assertThat(lease.isHeldBy(OTHER)).isFalse();

        lease.hold(Holder.thisProcess().and(Duration.ofMinutes(1)));
        assertThat(lease.isHeldBy(self)).isFalse();
    }

    @Test
    void stays_with_each_of_its_holders() throws IOException {
        Lease lease = new Lease(directory);
        lease.hold(Holder.thisProcess());

        assertThat(lease.staysWith(self)).isTrue();
        assertThat(lease.staysWith(OTHER)).isFalse();
        lease.hold(Holder.process(OTHER));
        assertThat(lease.staysWith(OTHER)).isTrue();
    }

    @Test
    void is_of_an_orphan_when_no_holder_runs_and_its_time_is_over() throws IOException {
        Lease lease = new Lease(directory);
        assertThat(lease.isOrphan()).isFalse();
        lease.hold(Holder.process(OTHER).and(Duration.ofMillis(-1)));
        assertThat(lease.isOrphan()).isTrue();

        lease.hold(Holder.process(OTHER).and(Duration.ofMinutes(1)));
        assertThat(lease.isOrphan()).isFalse();
    }
}
