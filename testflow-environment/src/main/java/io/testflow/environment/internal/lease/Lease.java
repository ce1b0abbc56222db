package io.testflow.environment.internal.lease;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Says in the directory of a service who holds it, and which processes belong to it.
 *
 * @param directory of the service
 */
public record Lease(Path directory) {

    private static final String FILE = "lease";
    private static final String HOLDER = "holder ";
    private static final String PROCESS = "process ";

    /** Makes this process the holder; the first line of the file. */
    public void hold() throws IOException {
        write(HOLDER + ProcessMark.of(ProcessHandle.current()));
    }

    /** Adds a process that ends with its holder. */
    public void add(ProcessHandle process) throws IOException {
        write(PROCESS + ProcessMark.of(process));
    }

    /** Whether its holder is known, and runs no more. */
    public boolean isOrphan() {
        Optional<ProcessMark> holder = marks(HOLDER).stream().findFirst();
        return holder.isPresent() && holder.get().find().isEmpty();
    }

    /** Its processes that still run. */
    public List<ProcessHandle> processes() {
        return marks(PROCESS).stream().flatMap(mark -> mark.find().stream()).toList();
    }

    private List<ProcessMark> marks(String kind) {
        try {
            return Files.readAllLines(directory.resolve(FILE)).stream()
                    .filter(line -> line.startsWith(kind))
                    .flatMap(line -> ProcessMark.parse(line.substring(kind.length())).stream())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void write(String line) throws IOException {
        Files.writeString(directory.resolve(FILE), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
