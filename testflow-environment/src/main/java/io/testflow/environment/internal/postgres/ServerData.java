package io.testflow.environment.internal.postgres;

import io.testflow.environment.internal.account.Account;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.lease.UniqueName;
import io.testflow.environment.internal.machine.MemoryFiles;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The data of one server: in memory where there is room, copied there by the process of the server; else on the disk, where the
 * server before has made them ahead.
 *
 * @param installation whose data are copied
 * @param directory what nobody else has
 * @param memory where the directory is, if it is in memory
 */
record ServerData(Installation installation, Path directory, Optional<MemoryFiles> memory) {

    /** Copies, and becomes the server. Its first words are what to copy as a file, what as a directory, and where to. */
    private static final String COPY =
            "{ tar -xof \"$1\" -C \"$3\" 2>/dev/null || cp -R \"$2\"/. \"$3\"; } && shift 3 && exec \"$@\"";

    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rwx------");

    /** Makes the directory for a server of a request. */
    static ServerData make(StartRequest request, Installation installation, Account account) throws IOException {
        MemoryFiles memory = MemoryFiles.here();
        if (!memory.areWanted(System::getProperty)) {
            ServerData data = new ServerData(installation, request.directory(), Optional.empty());
            installation.copies().put(data.path());
            account.own(request.directory());
            return data;
        }
        Path directory = memory.directory(request.name() + "-" + UniqueName.next());
        // First, so that it is found when this process is killed in between.
        new Lease(request.directory()).add(directory);
        ServerData data = new ServerData(installation, Files.createDirectory(directory), Optional.of(memory));
        Files.createDirectory(data.path(), PosixFilePermissions.asFileAttribute(OWN));
        account.own(directory);
        return data;
    }

    /** Where they are, at the latest when the server runs. */
    Path path() {
        return directory.resolve("data");
    }

    /** The words of a server that finds its data. */
    List<String> command(List<String> server) {
        if (memory.isEmpty()) {
            return server;
        }
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", COPY, "sh"));
        command.add(FreshData.archive(installation.data()).toString());
        command.add(installation.data().toString());
        command.add(path().toString());
        command.addAll(server);
        return command;
    }

    /** Makes those of the next server ahead; nothing where they are in memory, which nobody may fill ahead. */
    Optional<Thread> renewal() {
        return memory.isEmpty() ? Optional.of(installation.copies().renewal()) : Optional.empty();
    }

    /** Removes what is not below the directory of the request. */
    void remove() {
        memory.ifPresent(files -> files.remove(directory));
    }
}
