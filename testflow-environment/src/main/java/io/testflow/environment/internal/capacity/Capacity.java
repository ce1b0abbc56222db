package io.testflow.environment.internal.capacity;

import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.lease.Claim;
import io.testflow.environment.internal.machine.MachineMemory;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much services may take at a time, whoever starts them.
 *
 * @param all of it
 * @param patience how long somebody waits in line
 */
public record Capacity(Claim all, Duration patience) {

    /** The system property that says how much memory services may take together, {@code 4g}. */
    public static final String MEMORY = "testflow.capacity.memory";

    /** The system property that says how many cores. */
    public static final String CORES = "testflow.capacity.cores";

    /** The system property that says how many minutes somebody waits in line. */
    public static final String MINUTES = "testflow.capacity.minutes";

    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,8})([mg])");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");
    private static final int DEFAULT_MINUTES = 30;

    /**
     * That of this machine or container: three quarters of the memory, and all cores, unless system properties say otherwise.
     *
     * @param properties gives system properties by their names
     * @throws UsageException when one of them has no sense
     */
    public static Capacity of(Function<String, @Nullable String> properties) {
        String memory = properties.apply(MEMORY);
        return new Capacity(
                new Claim(memory == null ? threeQuarters() : bytes(memory), cores(properties)),
                Duration.ofMinutes(count(properties, MINUTES, DEFAULT_MINUTES)));
    }

    private static long threeQuarters() {
        return MachineMemory.here().total() / 4 * 3;
    }

    private static int cores(Function<String, @Nullable String> properties) {
        return count(properties, CORES, Runtime.getRuntime().availableProcessors());
    }

    private static long bytes(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            throw wrong(MEMORY, text, "a size such as `512m` or `4g`");
        }
        return Long.parseLong(size.group(1)) << (size.group(2).equals("m") ? 20 : 30);
    }

    private static int count(Function<String, @Nullable String> properties, String name, int otherwise) {
        String text = properties.apply(name);
        if (text == null) {
            return otherwise;
        }
        if (!COUNT.matcher(text).matches()) {
            throw wrong(name, text, "a whole number from 1 to 9999");
        }
        return Integer.parseInt(text);
    }

    private static UsageException wrong(String name, String text, String allowed) {
        return new UsageException("The system property `" + name + "` is `" + text + "`; it takes " + allowed + ".");
    }
}
