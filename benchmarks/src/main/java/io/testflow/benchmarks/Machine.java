package io.testflow.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.testflow.benchmarks.maven.Maven;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Says on what kind of machine a figure was taken. */
public final class Machine {

    private static final double GIB = 1L << 30;

    private Machine() {}

    /** Cores, memory, JDK and Maven, in one line. */
    public static String describe(Maven maven, Path scratch) throws IOException, InterruptedException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Files.createDirectories(scratch);
        return String.format(
                Locale.ROOT,
                "%d cores, %.0f GiB of memory, %s %s, JDK %s, Maven %s",
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() / GIB,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                maven.version(scratch));
    }
}
