package io.testflow.environment.internal.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketTest {

    @TempDir
    Path line;

    @Test
    void is_first_when_those_before_it_are_closed() throws Exception {
        Ticket first = Ticket.draw(line);
        Thread.sleep(2);
        try (Ticket second = Ticket.draw(line)) {
            assertThat(first.isFirst()).isTrue();
            assertThat(second.isFirst()).isFalse();
            first.close();
            assertThat(second.isFirst()).isTrue();
        }
        assertThat(line).isEmptyDirectory();
    }

    @Test
    void does_not_wait_for_a_process_that_was_killed() throws Exception {
        Process killed = new ProcessBuilder("sleep", "60").start();
        long started = killed.info().startInstant().orElseThrow().toEpochMilli();
        Path left = Files.createFile(line.resolve("000000000000001-" + killed.pid() + "-" + started + "-left"));
        try (Ticket mine = Ticket.draw(line)) {
            assertThat(mine.isFirst()).isFalse();

            killed.destroyForcibly().waitFor();

            assertThat(mine.isFirst()).isTrue();
            assertThat(left).doesNotExist();
        }
    }

    @Test
    void does_not_wait_for_what_is_no_ticket() throws IOException {
        Files.createFile(line.resolve("000-something"));
        try (Ticket mine = Ticket.draw(line)) {
            assertThat(mine.isFirst()).isTrue();
            assertThat(names()).containsExactly(mine.file().getFileName().toString());
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(line)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
