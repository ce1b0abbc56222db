package io.testflow.environment.internal.lease;

import io.testflow.environment.internal.engine.EngineUndo;
import io.testflow.environment.internal.machine.MemoryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Says in the directory of a service who holds it, and which processes belong to it. Several may hold it: what nobody holds
 * any more is an orphan.
 *
 * @param directory of the service
 */
public record Lease(Path directory) {

    private static final String FILE = "lease";
    private static final String HOLDER = "holder ";
    private static final String UNTIL = "until ";
    private static final String PROCESS = "process ";
    private static final String UNDO = "undo ";
    private static final String FILES = "files ";
    private static final String CLAIM = "claim ";
    private static final int SECONDS_TO_END = 5;

    /** Adds a holder. */
    public void hold(Holder holder) throws IOException {
        write(HOLDER + holder.process());
        if (holder.beyond().isPresent()) {
            write(UNTIL + Instant.now().plus(holder.beyond().get()).toEpochMilli());
        }
    }

    /** Adds a process that ends with the last holder. */
    public void add(ProcessHandle process) throws IOException {
        write(PROCESS + ProcessMark.of(process));
    }

    /** Adds what has to be undone when the last holder ends, before what was added earlier. */
    public void add(EngineUndo undo) throws IOException {
        write(UNDO + undo);
    }

    /** Adds a directory in memory that goes with the last holder. */
    public void add(Path files) throws IOException {
        write(FILES + files);
    }

    /** Says what of the machine the service takes. */
    public void add(Claim claim) throws IOException {
        write(CLAIM + claim);
    }

    /** What of the machine the service takes; empty where nobody has said. */
    public Optional<Claim> claim() {
        return lines(CLAIM).flatMap(line -> Claim.parse(line).stream()).findFirst();
    }

    /** Whether its holders are known, run no more, and wanted it no longer than until now. */
    public boolean isOrphan() {
        List<ProcessMark> holders = marks(HOLDER);
        long now = System.currentTimeMillis();
        return !holders.isEmpty()
                && holders.stream().noneMatch(ProcessMark::runs)
                && untils().noneMatch(until -> now < until);
    }

    /** Whether this process alone holds it. */
    public boolean isHeldBy(ProcessMark process) {
        return Set.of(process).equals(Set.copyOf(marks(HOLDER)))
                && untils().findAny().isEmpty();
    }

    /** Whether it stays at least as long as this process runs. */
    public boolean staysWith(ProcessMark process) {
        return marks(HOLDER).contains(process);
    }

    /** Until when it stays though nobody uses it; empty where it ends with those who do. */
    public Optional<Instant> until() {
        OptionalLong latest = untils().max();
        return latest.isPresent() ? Optional.of(Instant.ofEpochMilli(latest.getAsLong())) : Optional.empty();
    }

    /** Whether it is there, and all its processes run. */
    public boolean isAlive() {
        return Files.exists(directory.resolve(FILE)) && marks(PROCESS).stream().allMatch(ProcessMark::runs);
    }

    /** Its processes that still run. */
    public List<ProcessHandle> processes() {
        return marks(PROCESS).stream().flatMap(mark -> mark.find().stream()).toList();
    }

    /**
     * Ends its processes with those that they have started: first they are asked, then it is by force. Undoes what is to be undone,
     * the last first, and removes its files in memory.
     */
    public void end() {
        List<ProcessHandle> all = processes().stream()
                .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process)))
                .toList();
        all.forEach(ProcessHandle::destroy);
        CompletableFuture<?>[] ends = all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends)
                .completeOnTimeout(null, SECONDS_TO_END, TimeUnit.SECONDS)
                .join();
        all.forEach(ProcessHandle::destroyForcibly);
        undos().forEach(EngineUndo::run);
        MemoryFiles memory = MemoryFiles.here();
        lines(FILES).map(Path::of).forEach(memory::remove);
    }

    /** What is to be undone, the last first. */
    public List<EngineUndo> undos() {
        List<EngineUndo> undos = new ArrayList<>(
                lines(UNDO).flatMap(line -> EngineUndo.parse(line).stream()).toList());
        Collections.reverse(undos);
        return undos;
    }

    /** In milliseconds since 1970. */
    private LongStream untils() {
        return lines(UNTIL).filter(text -> text.matches("\\d{1,18}")).mapToLong(Long::parseLong);
    }

    private List<ProcessMark> marks(String kind) {
        return lines(kind).flatMap(line -> ProcessMark.parse(line).stream()).toList();
    }

    private Stream<String> lines(String kind) {
        try {
            return Files.readAllLines(directory.resolve(FILE)).stream()
                    .filter(line -> line.startsWith(kind))
                    .map(line -> line.substring(kind.length()));
        } catch (IOException e) {
            return Stream.of();
        }
    }

    private void write(String line) throws IOException {
        Files.writeString(directory.resolve(FILE), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
