package io.testflow.environment.internal.capacity;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * How much memory the machine has, or the container that this process runs in. Linux tells it in files; elsewhere the JVM is asked,
 * which takes ten times as long in a new JVM.
 *
 * @param machine tells what the machine has
 * @param limits of the container, of either version of cgroups; those that are missing limit nothing
 */
record MachineMemory(Path machine, List<Path> limits) {

    private static final Pattern TOTAL = Pattern.compile("MemTotal:\\s+(\\d{1,15}) kB");
    private static final Pattern BYTES = Pattern.compile("\\d{1,18}");

    MachineMemory {
        limits = List.copyOf(limits);
    }

    /** That of this process. */
    static MachineMemory here() {
        return new MachineMemory(
                Path.of("/proc/meminfo"),
                List.of(Path.of("/sys/fs/cgroup/memory.max"), Path.of("/sys/fs/cgroup/memory/memory.limit_in_bytes")));
    }

    /** In bytes. */
    long total() {
        try {
            Matcher total = TOTAL.matcher(Files.readString(machine));
            if (total.find()) {
                long machines = Long.parseLong(total.group(1)) << 10;
                return Math.min(machines, ofContainer().orElse(machines));
            }
        } catch (IOException e) {
            // No Linux.
        }
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    private OptionalLong ofContainer() {
        return limits.stream().flatMapToLong(MachineMemory::bytes).min();
    }

    /** Nothing where there is none, which the newer version calls {@code max}. */
    private static LongStream bytes(Path limit) {
        try {
            String text = Files.readString(limit).strip();
            return BYTES.matcher(text).matches() ? LongStream.of(Long.parseLong(text)) : LongStream.empty();
        } catch (IOException e) {
            return LongStream.empty();
        }
    }
}
