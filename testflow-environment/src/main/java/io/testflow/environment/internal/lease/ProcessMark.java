package io.testflow.environment.internal.lease;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A process that is known again: systems give the number of one that has ended to another.
 *
 * @param pid its number
 * @param started when it began, in milliseconds since 1970
 */
public record ProcessMark(long pid, long started) {

    /** Systems count from their own start, and their clock is set while they run. */
    private static final long TOLERANCE_MILLIS = 2_000;

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}) (\\d{1,18})");

    /** The mark of a process that runs. */
    public static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), started(process));
    }

    /** Understands what {@link #toString} writes; empty for anything else. */
    public static Optional<ProcessMark> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new ProcessMark(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    /** The process, while it runs. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> Math.abs(started(process) - started) <= TOLERANCE_MILLIS);
    }

    /** Whether the process runs. */
    public boolean runs() {
        return find().isPresent();
    }

    /** Written out: what the JVM makes for a record when it is first called takes longer than all else here. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcessMark mark && pid == mark.pid && started == mark.started;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(pid) * 31 + Long.hashCode(started);
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public String toString() {
        return pid + " " + started;
    }
}
