package io.testflow.environment.internal.mariadb;

import io.testflow.environment.internal.account.Account;
import io.testflow.environment.internal.program.ProgramCache;
import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.provider.StartFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A MariaDB that is unpacked, and the data of one that was just made, which each server gets a copy of.
 *
 * @param programs where {@code bin} is
 * @param data of a server that has never run
 */
record Installation(Path programs, Path data) {

    /** The database that scripts set up, and that those of tests are copies of. */
    static final String DATABASE = "test";

    /** In the order in which the program for it runs them; without the texts of {@code HELP}. */
    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    /** What is lost when the machine loses power is of no use to anybody; a certificate takes seconds to make. */
    static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("innodb-data-file-path", "ibdata1:4M:autoextend"),
            Map.entry("innodb-autoextend-increment", "1"),
            Map.entry("innodb-log-file-size", "8M"),
            Map.entry("innodb-undo-tablespaces", "0"),
            Map.entry("innodb-temp-data-file-path", "ibtmp1:4M:autoextend"),
            Map.entry("innodb-buffer-pool-size", "64M"),
            Map.entry("innodb-buffer-pool-load-at-startup", "0"),
            Map.entry("innodb-flush-log-at-trx-commit", "0"),
            Map.entry("innodb-flush-method", "nosync"),
            Map.entry("innodb-doublewrite", "0"),
            Map.entry("innodb-stats-persistent", "0"),
            Map.entry("character-set-server", "utf8mb4"),
            Map.entry("max-connections", "300"),
            Map.entry("ssl", "0"));

    /**
     * The installation of binaries, from the cache where it is there.
     *
     * @param account whose data they are; another one takes others
     */
    static Installation of(Binaries binaries, Path cache, Account account)
            throws IOException, StartFailure, InterruptedException {
        String owner = account.owner().map(name -> "-" + name).orElse("");
        Path installation = new ProgramCache(cache).get(binaries.key() + owner, made -> {
            Path programs = made.resolve("programs");
            binaries.unpack(programs);
            initialise(new Installation(programs, made.resolve("data")), made, account);
        });
        return new Installation(installation.resolve("programs"), installation.resolve("data"));
    }

    /** The words that run the server on some data. */
    List<String> command(Path itsData, Map<String, String> settings) {
        List<String> command = new ArrayList<>();
        command.add(programs.resolve("bin/mariadbd").toString());
        command.add("--no-defaults");
        command.add("--basedir=" + programs);
        command.add("--lc-messages-dir=" + programs.resolve("share"));
        command.add("--datadir=" + itsData);
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        return command;
    }

    private static void initialise(Installation installation, Path made, Account account)
            throws IOException, StartFailure, InterruptedException {
        Tree.openToAll(made);
        account.own(Files.createDirectory(installation.data()));
        List<String> command = account.command(installation.command(installation.data(), SETTINGS));
        command = new ArrayList<>(command);
        command.addAll(List.of("--bootstrap", "--silent-startup", "--log-warnings=0", "--enforce-storage-engine="));
        Path log = made.resolve("bootstrap.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            feed(installation, process);
            if (process.waitFor() != 0) {
                throw StartFailure.lasting("MariaDB cannot make its data; it has exited with status "
                        + process.exitValue() + ": "
                        + Files.readString(log, StandardCharsets.UTF_8).strip());
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static void feed(Installation installation, Process process) throws IOException {
        ByteArrayOutputStream sql = new ByteArrayOutputStream();
        sql.writeBytes(bytes("create database mysql;\nuse mysql;\nset @auth_root_socket=null;\n"));
        for (String script : SCRIPTS) {
            sql.writeBytes(
                    Files.readAllBytes(installation.programs().resolve("share").resolve(script)));
        }
        sql.writeBytes(bytes("create database " + DATABASE + ";\n"));
        try (OutputStream to = process.getOutputStream()) {
            sql.writeTo(to);
        } catch (IOException e) {
            // It has ended, and says why.
        }
    }

    private static byte[] bytes(String sql) {
        return sql.getBytes(StandardCharsets.UTF_8);
    }
}
