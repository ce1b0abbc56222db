package io.testflow.environment.internal.sharing;

import io.testflow.core.error.BugException;
import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.lease.Turn;
import io.testflow.environment.internal.lifecycle.KnownService;
import io.testflow.environment.internal.lifecycle.StartedServices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Says in the files of a directory which environments run for several processes. The first who asks for one starts it while the
 * others wait.
 *
 * @param directory of the files; made when it is needed
 * @param holder who keeps them; empty where they stay
 */
public record Register(Path directory, Optional<Holder> holder) {

    /**
     * The services of an environment; started where it is not known, or one of them has ended.
     *
     * @param name of the environment
     * @param content all that tells it from others
     * @param attach to services that run
     * @param start them, which may fail in its own way
     */
    public StartedServices use(
            String name,
            List<String> content,
            Function<List<KnownService>, StartedServices> attach,
            Supplier<StartedServices> start) {
        RegisterFile file = new RegisterFile(directory.resolve(key(content)));
        try {
            makeDirectory();
            return turn(file).take(() -> {
                Optional<StartedServices> running =
                        file.read().map(KnownEnvironment::services).map(attach);
                if (running.isPresent() && running.get().fault().isEmpty()) {
                    return running.get();
                }
                running.ifPresent(StartedServices::stop);
                StartedServices started = start.get();
                file.write(name, started);
                return started;
            });
        } catch (IOException e) {
            throw new UsageException(
                    "Nothing can be written to " + directory + " (" + e
                            + "). TestFlow writes down there which services several test JVMs share.",
                    e);
        }
    }

    /** What runs of an environment, without waiting for whoever is just starting it. */
    public Optional<StartedServices> find(List<String> content, Function<List<KnownService>, StartedServices> attach) {
        return new RegisterFile(directory.resolve(key(content)))
                .read()
                .filter(KnownEnvironment::isAlive)
                .map(KnownEnvironment::services)
                .map(attach)
                .filter(services -> services.fault().isEmpty());
    }

    /** All that run, by the names of their files. */
    public List<KnownEnvironment> all() {
        return files().stream()
                .flatMap(file -> file.read().stream())
                .filter(KnownEnvironment::isAlive)
                .toList();
    }

    /**
     * Removes what was written of those of which nothing is left; for a process that starts none at the same time. Only the empty
     * files that give turns stay, since somebody may wait for one of them.
     */
    public void forgetEnded() {
        for (RegisterFile file : files()) {
            if (file.hasEnded()) {
                forget(file);
            }
        }
    }

    /** Unless it is one of what runs. */
    static void forget(RegisterFile file) {
        try {
            // Somebody may have started it anew since it was looked at.
            turn(file).takeIfFree(() -> {
                if (file.hasEnded()) {
                    Files.delete(file.path());
                }
                return file;
            });
        } catch (IOException e) {
            // It stays until the next time.
        }
    }

    private static Turn turn(RegisterFile file) {
        return new Turn(file.path().resolveSibling(file.path().getFileName() + ".lock"));
    }

    private List<RegisterFile> files() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().map(RegisterFile::new).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String key(List<String> content) {
        try {
            byte[] text = content.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new BugException("every Java has SHA-256", e);
        }
    }

    private void makeDirectory() throws IOException {
        if (!Files.exists(directory)) {
            Files.createDirectories(directory);
            if (holder.isPresent()) {
                new Lease(directory).hold(holder.get());
            }
        }
    }
}
