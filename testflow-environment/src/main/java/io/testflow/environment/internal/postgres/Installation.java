package io.testflow.environment.internal.postgres;

import io.testflow.environment.internal.account.Account;
import io.testflow.environment.internal.program.ProgramCache;
import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.provider.StartFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Raised when something else is kept in the cache. */
    private static final int LAYOUT = 2;

    /** The installation of binaries, from the cache where it is there. */
    static Installation of(Binaries binaries, Path cache, Account account)
            throws IOException, StartFailure, InterruptedException {
        Path installation = new ProgramCache(cache).get(binaries.key() + "-" + LAYOUT, made -> {
            unpack(binaries, made.resolve("programs"));
            initialise(made, account);
            new FreshData(made.resolve("data"), "tar").prepare();
        });
        return new Installation(installation.resolve("programs"), installation.resolve("data"));
    }

    /** Copies of its data. */
    SpareData copies() {
        return new SpareData(data, data.resolveSibling("spare"));
    }

    /** The first number of its version, 18. */
    int version() throws IOException {
        return Integer.parseInt(Files.readString(data.resolve("PG_VERSION")).strip());
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
        Tree.openToAll(made);
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
        try {
            if (process.waitFor() != 0) {
                throw StartFailure.lasting("PostgreSQL's initdb has exited with status " + process.exitValue() + ": "
                        + Files.readString(log, StandardCharsets.UTF_8).strip());
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
