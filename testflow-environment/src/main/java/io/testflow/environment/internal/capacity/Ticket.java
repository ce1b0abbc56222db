package io.testflow.environment.internal.capacity;

import io.testflow.environment.internal.lease.ProcessMark;
import io.testflow.environment.internal.lease.UniqueName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in the line of all processes: an empty file, whose name tells when it was drawn and by whom, until it is closed.
 *
 * @param file among those of the others
 */
record Ticket(Path file) implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("\\d+-(\\d{1,18})-(\\d{1,18})-.*");

    /** Puts somebody at the end of the line. */
    static Ticket draw(Path line) throws IOException {
        String drawn = System.currentTimeMillis() + "-"
                + ProcessMark.of(ProcessHandle.current()).toString().replace(' ', '-') + "-" + UniqueName.next();
        return new Ticket(Files.createFile(Files.createDirectories(line).resolve(drawn)));
    }

    /** Whether nobody is before it who still waits. */
    boolean isFirst() throws IOException {
        try (Stream<Path> all = Files.list(file.resolveSibling(""))) {
            return all.filter(other -> other.compareTo(file) < 0).noneMatch(Ticket::isWaiting);
        }
    }

    /** A process that was killed has left its ticket. */
    private static boolean isWaiting(Path ticket) {
        boolean isThere = mark(ticket).filter(ProcessMark::runs).isPresent();
        if (!isThere) {
            remove(ticket);
        }
        return isThere;
    }

    private static Optional<ProcessMark> mark(Path ticket) {
        Matcher name = NAME.matcher(ticket.getFileName().toString());
        return name.matches() ? ProcessMark.parse(name.group(1) + " " + name.group(2)) : Optional.empty();
    }

    private static void remove(Path ticket) {
        try {
            Files.deleteIfExists(ticket);
        } catch (IOException e) {
            // It stands for nobody, and the next one tries again.
        }
    }

    @Override
    public void close() {
        remove(file);
    }
}
