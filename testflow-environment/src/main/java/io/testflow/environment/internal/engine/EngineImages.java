package io.testflow.environment.internal.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks an engine for its images, whether there is Testcontainers or not. Safe for use by several threads. */
public final class EngineImages {

    private static final int OK = 200;
    private static final int MISSING = 404;
    private static final Pattern NAME = Pattern.compile("[\\w./:@-]+");
    private static final Pattern ID = Pattern.compile("\"Id\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern DIGESTS = Pattern.compile("\"RepoDigests\"\\s*:\\s*\\[([^]]*)]");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]+)\"");

    private final Supplier<EngineSockets> sockets;
    private final Duration most;

    /** Why no engine can be asked any more: one that is silent is not waited for again and again. */
    private @Nullable String silence;

    /**
     * Asks nobody yet.
     *
     * @param sockets where the engine is looked for
     * @param most how long it may take to answer
     */
    public EngineImages(Supplier<EngineSockets> sockets, Duration most) {
        this.sockets = sockets;
        this.most = most;
    }

    /**
     * What tells an image from others: its number, and its digests in registries.
     *
     * @throws IOException when it is not here, or no engine answers; the message says so
     */
    public synchronized List<String> identities(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new IOException("that is no name of an image");
        }
        EngineAddress.Reply reply = ask("/images/" + name + "/json");
        if (reply.status() == MISSING) {
            throw new IOException("it is not here; `docker pull` it before, or name it by its digest");
        }
        if (reply.status() != OK) {
            throw new IOException("the Docker engine answers with status " + reply.status() + ": "
                    + reply.body().strip());
        }
        return Stream.concat(
                        texts(ID, reply.body()).limit(1),
                        texts(DIGESTS, reply.body()).flatMap(list -> texts(TEXT, list)))
                .toList();
    }

    private static Stream<String> texts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    private EngineAddress.Reply ask(String path) throws IOException {
        if (silence != null) {
            throw new IOException(silence);
        }
        CompletableFuture<EngineAddress.Reply> reply = new CompletableFuture<>();
        Thread asking = new Thread(() -> ask(path, reply), "testflow-images");
        asking.setDaemon(true);
        asking.start();
        try {
            return reply.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            String why = Optional.ofNullable(e.getCause())
                    .map(Throwable::getMessage)
                    .orElse("the Docker engine cannot be asked");
            throw new IOException(why, e);
        } catch (TimeoutException e) {
            silence = "the Docker engine has not answered for " + most.toSeconds() + " s";
            throw new IOException(silence, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("somebody has ended the search", e);
        } finally {
            asking.interrupt();
        }
    }

    private void ask(String path, CompletableFuture<EngineAddress.Reply> reply) {
        try {
            reply.complete(sockets.get().engine().call("GET", path, ""));
        } catch (IOException | RuntimeException e) {
            reply.completeExceptionally(e);
        }
    }
}
