package io.testflow.environment.internal.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What this machine has for services.
 *
 * @param directory where they write, or will
 * @param memory the file of Linux that tells of it; else the JVM is asked
 */
public record Room(Path directory, Path memory) {

    private static final double GIGABYTE = 1 << 30;
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d{1,15}) kB");

    /** That of this machine. */
    public static Room below(Path directory) {
        return new Room(directory, Path.of("/proc/meminfo"));
    }

    List<String> lines() {
        int cores = Runtime.getRuntime().availableProcessors();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return List.of(
                "cores: " + cores,
                "memory: " + gigabytes(availableMemory(system)) + " free of " + gigabytes(system.getTotalMemorySize()),
                "disk: " + disk());
    }

    /** The system counts as free only what it does not even use as a cache. */
    private long availableMemory(OperatingSystemMXBean system) {
        try {
            Matcher available = AVAILABLE.matcher(Files.readString(memory));
            return available.find() ? Long.parseLong(available.group(1)) << 10 : system.getFreeMemorySize();
        } catch (IOException e) {
            return system.getFreeMemorySize();
        }
    }

    private String disk() {
        try {
            Path there = directory;
            while (!Files.exists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            return gigabytes(Files.getFileStore(there).getUsableSpace()) + " free for " + directory;
        } catch (IOException e) {
            return "nothing is known of " + directory + " (" + e + ")";
        }
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE);
    }
}
