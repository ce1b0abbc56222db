package io.testflow.environment.internal.postgres;

import io.testflow.environment.internal.account.Account;
import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.provider.StartFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL that is unpacked, and the data of one that was just made, which each server gets a copy of: making them takes
 * ten times as long.
 *
 * @param programs where {@code bin} is
 * @param data of a server that has never run
 */
record Installation(Path programs, Path data) {

    private static final List<String> INITDB = List.of(
            "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--wal-segsize=1", "--no-sync");

    /**
     * The installation of binaries, from the cache where it is there.
     *
     * <p>Whoever makes it first moves it into the cache as a whole; others who make it at the same time throw theirs away.
     */
    static Installation of(Binaries binaries, Path cache, Account account)
            throws IOException, StartFailure, InterruptedException {
        Path installation = Files.createDirectories(cache).resolve(binaries.key());
        Path programs = installation.resolve("programs");
        Path data = installation.resolve("data");
        if (!Files.exists(installation)) {
            Path made = Files.createTempDirectory(cache, "making-postgres-");
            try {
                unpack(binaries, made.resolve("programs"));
                initialise(made, account);
                publish(made, installation);
            } finally {
                // Nothing is there any more when it went well.
                Tree.remove(made);
            }
        }
        return new Installation(programs, data);
    }

    /** The words that run one of its programs. */
    List<String> program(String name) {
        return List.of(programs.resolve("bin").resolve(name).toString());
    }

    private static void unpack(Binaries binaries, Path programs) throws IOException {
        Files.createDirectories(programs);
        try (InputStream packed = binaries.open();
                InputStream tar = new BufferedInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            new TarArchive(tar, programs).unpack();
        }
    }

    private static void initialise(Path made, Account account) throws IOException, StartFailure, InterruptedException {
        if (made.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Path data = Files.createDirectory(made.resolve("data"));
        account.own(data);
        Path log = made.resolve("initdb.log");
        List<String> command = new ArrayList<>();
        command.add(made.resolve("programs/bin/initdb").toString());
        command.add("--pgdata=" + data);
        command.addAll(INITDB);
        Process process = new ProcessBuilder(account.command(command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw StartFailure.lasting("PostgreSQL's initdb has exited with status " + process.exitValue() + ": "
                    + Files.readString(log, StandardCharsets.UTF_8).strip());
        }
    }

    private static void publish(Path made, Path installation) throws IOException {
        try {
            Files.move(made, installation);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // Somebody else was faster; the content is the same.
        }
    }
}
