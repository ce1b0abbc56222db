package io.testflow.environment.internal.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineMemoryTest {

    @TempDir
    Path directory;

    private Path machine;

    @BeforeEach
    void tell_of_a_machine() throws IOException {
        machine = Files.writeString(directory.resolve("meminfo"), "MemTotal:     8000 kB\nMemFree:      1 kB\n");
    }

    @Test
    void is_that_of_the_machine_where_nothing_limits_it() throws IOException {
        Path max = Files.writeString(directory.resolve("memory.max"), "max\n");

        assertThat(new MachineMemory(machine, List.of(max, directory.resolve("none"))).total())
                .isEqualTo(8000 << 10);
    }

    @Test
    void is_the_least_limit_of_a_container() throws IOException {
        Path newer = Files.writeString(directory.resolve("memory.max"), "3000000\n");
        Path older = Files.writeString(directory.resolve("memory.limit_in_bytes"), "2000000\n");

        assertThat(new MachineMemory(machine, List.of(newer, older)).total()).isEqualTo(2_000_000);
    }

    @Test
    void is_that_of_the_machine_where_the_limit_is_beyond() throws IOException {
        Path older = Files.writeString(directory.resolve("memory.limit_in_bytes"), "9223372036854771712\n");

        assertThat(new MachineMemory(machine, List.of(older)).total()).isEqualTo(8000 << 10);
    }

    @Test
    void is_what_the_jvm_says_where_no_file_tells() {
        long told =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();

        assertThat(new MachineMemory(directory.resolve("none"), List.of()).total())
                .isEqualTo(told);
    }

    @Test
    void free_is_what_the_jvm_says_where_an_old_system_does_not_tell() {
        assertThat(new MachineMemory(machine, List.of()).available()).isGreaterThan(8000 << 10);
    }
}
