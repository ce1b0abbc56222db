package io.testflow.environment.internal.postgres;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.account.Account;
import io.testflow.environment.internal.port.FreePorts;
import io.testflow.environment.internal.readiness.EarlyEnd;
import io.testflow.environment.internal.readiness.Patience;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server of PostgreSQL with data of its own. */
final class PostgresServer implements RunningService {

    private static final int SECONDS_TO_END = 5;
    private static final String USER = "postgres";

    /** The database that scripts set up, and that those of tests are copies of. */
    private static final String TEMPLATE = "postgres";

    /** What is lost when the machine loses power is of no use to anybody. */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "localhost",
            "unix_socket_directories", "",
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "max_connections", "300",
            "autovacuum", "off");

    /** The first version that reads by itself ahead. */
    private static final int READS_AHEAD = 18;

    /** Processes that wait for a disk, and memory for what they bring, which all takes time at the start. */
    private static final Map<String, String> NO_READING_AHEAD = Map.of("io_method", "sync", "io_max_concurrency", "8");

    private final Installation installation;
    private final Account account;
    private final ServerData data;
    private final Endpoint endpoint;
    private final Process process;

    /** Makes the data of the next server. */
    private final Optional<Thread> renewal;

    private PostgresServer(
            Installation installation, Account account, ServerData data, Endpoint endpoint, Process process) {
        this.installation = installation;
        this.account = account;
        this.data = data;
        this.endpoint = endpoint;
        this.process = process;
        this.renewal = data.renewal();
    }

    /** Starts a server, and waits until it takes connections. */
    static PostgresServer start(Installation installation, Account account, StartRequest request)
            throws IOException, StartFailure, InterruptedException {
        int port = FreePorts.choose(1).get(0);
        Endpoint address = Endpoint.at(request.name(), "localhost", port)
                .with(Endpoint.USERNAME, USER)
                .with(Endpoint.PASSWORD, "");
        ServerData data = ServerData.make(request, installation, account);
        Process process;
        try {
            List<String> command = data.command(command(installation, request, data.path(), port));
            process = new ProcessBuilder(account.command(command))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(request.log().toFile()))
                    .start();
        } catch (IOException e) {
            data.remove();
            throw e;
        }
        PostgresServer server = new PostgresServer(installation, account, data, in(address, TEMPLATE), process);
        boolean isReady = false;
        try {
            request.started(process);
            Optional<String> fault = Patience.await(server::notReady, server::fault, request.log());
            if (fault.isPresent()) {
                throw EarlyEnd.failure(fault.get(), request.log());
            }
            server.renewal.ifPresent(Thread::start);
            isReady = true;
            return server;
        } finally {
            if (!isReady) {
                server.stop();
            }
        }
    }

    private static List<String> command(Installation installation, StartRequest request, Path data, int port)
            throws IOException {
        List<String> command = new ArrayList<>(installation.program("postgres"));
        command.add("-D");
        command.add(data.toString());
        command.add("-p");
        command.add(String.valueOf(port));
        Map<String, String> settings = settings(installation.version());
        settings.putAll(request.service().settings());
        settings.forEach((name, value) -> {
            command.add("-c");
            command.add(name + "=" + value);
        });
        return command;
    }

    /** What a server of a version is told where its definition says nothing. */
    static Map<String, String> settings(int version) {
        Map<String, String> settings = new TreeMap<>(SETTINGS);
        if (version >= READS_AHEAD) {
            settings.putAll(NO_READING_AHEAD);
        }
        return settings;
    }

    /** The server keeps its state in the eighth line of this file. */
    private Optional<String> notReady() {
        try {
            return Files.readString(data.path().resolve("postmaster.pid")).contains("\nready ")
                    ? Optional.empty()
                    : Optional.of("the server is starting");
        } catch (IOException e) {
            return Optional.of("the server has not begun");
        }
    }

    @Override
    public Endpoint endpoint() {
        return endpoint;
    }

    /** The same server, by another of its databases. */
    static Endpoint in(Endpoint endpoint, String database) {
        String place = endpoint.host() + ":" + endpoint.port() + "/" + database;
        return endpoint.with(Endpoint.JDBC_URL, "jdbc:postgresql://" + place)
                .with(Endpoint.URL, "postgresql://" + USER + "@" + place)
                .with(Endpoint.DATABASE, database);
    }

    @Override
    public Optional<String> fault() {
        return process.isAlive() ? Optional.empty() : Optional.of("has exited with status " + process.exitValue());
    }

    @Override
    public void stop() {
        end();
        renewal.ifPresent(PostgresServer::finish);
        data.remove();
    }

    private static void finish(Thread renewal) {
        renewal.interrupt();
        try {
            renewal.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        if (!process.isAlive()) {
            return;
        }
        List<String> command = new ArrayList<>(installation.program("pg_ctl"));
        command.addAll(List.of("stop", "--mode=immediate", "--no-wait", "--pgdata=" + data.path()));
        try {
            new ProcessBuilder(account.command(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException e) {
            // Then it ends by force.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }
}
