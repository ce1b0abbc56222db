package io.testflow.environment.internal.machine;

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
 * The memory of the machine, or of the container that this process runs in. Linux tells it in files; elsewhere the JVM is asked,
 * which takes ten times as long in a new JVM.
 *
 * @param machine tells what the machine has
 * @param limits of the container, of either version of cgroups; those that are missing limit nothing
 */
public record MachineMemory(Path machine, List<Path> limits) {

    private static final Pattern TOTAL = Pattern.compile("MemTotal:\\s+(\\d{1,15}) kB");
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d{1,15}) kB");
    private static final Pattern BYTES = Pattern.compile("\\d{1,18}");

    /** Copies the list. */
    public MachineMemory {
        limits = List.copyOf(limits);
    }

    /** That of this process. */
    public static MachineMemory here() {
        return new MachineMemory(
                Path.of("/proc/meminfo"),
                List.of(Path.of("/sys/fs/cgroup/memory.max"), Path.of("/sys/fs/cgroup/memory/memory.limit_in_bytes")));
    }

    /** All of it, in bytes. */
    public long total() {
        OptionalLong machines = told(TOTAL);
        return machines.isPresent()
                ? Math.min(machines.getAsLong(), ofContainer().orElse(Long.MAX_VALUE))
                : system().getTotalMemorySize();
    }

    /** What is free of it, in bytes. Linux counts as free only what it does not even use as a cache, and says what it could give. */
    public long available() {
        return told(AVAILABLE).orElseGet(() -> system().getFreeMemorySize());
    }

    private OptionalLong told(Pattern kilobytes) {
        try {
            Matcher told = kilobytes.matcher(Files.readString(machine));
            return told.find() ? OptionalLong.of(Long.parseLong(told.group(1)) << 10) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static OperatingSystemMXBean system() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
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
