package io.testflow.environment.internal.lifecycle;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.environment.Reference;
import io.testflow.environment.provider.StartFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Starts each service in a thread of its own as soon as those before it run: all of them, or none. Used once. */
final class ParallelStart {

    /** How long services that are interrupted have to tidy up behind themselves. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String environment;
    private final Map<String, Path> directories;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(ParallelStart::daemon);

    /** No thread serves twice, so that an interrupt that comes too late meets nobody. */
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 0, TimeUnit.SECONDS, new SynchronousQueue<>(), ParallelStart::daemon);

    private final Map<String, CompletableFuture<StartedService>> starts = new LinkedHashMap<>();
    private final CompletableFuture<Void> failed = new CompletableFuture<>();
    private final List<StartedService> started = new ArrayList<>();
    private boolean wanted = true;

    /**
     * A start.
     *
     * @param environment its name
     * @param directories where its services run, by their names
     */
    ParallelStart(String environment, Map<String, Path> directories) {
        this.environment = environment;
        this.directories = directories;
    }

    /**
     * Starts services.
     *
     * @param services by their names
     * @param needs by the name of each service, the names of those before it; each service comes after all that it needs
     * @throws EnvironmentFailure when one does not start; nothing runs then
     */
    StartedServices run(Map<String, PreparedService> services, Map<String, Set<String>> needs) {
        needs.forEach((name, before) -> schedule(Objects.requireNonNull(services.get(name)), before));
        try {
            CompletableFuture.anyOf(failed, all(starts.keySet())).get();
            return new StartedServices(
                    starts.values().stream().map(CompletableFuture::join).toList());
        } catch (ExecutionException e) {
            takeDown();
            throw failure(e);
        } catch (InterruptedException e) {
            takeDown();
            Thread.currentThread().interrupt();
            throw new EnvironmentFailure(
                    "The environment `" + environment + "` was interrupted while it started. Nothing of it runs.", e);
        } finally {
            threads.shutdownNow();
            clock.shutdownNow();
        }
    }

    private void schedule(PreparedService service, Set<String> before) {
        starts.put(
                service.name(),
                all(before)
                        .thenApplyAsync(ready -> start(service, before), threads)
                        .whenComplete((running, fault) -> {
                            if (fault != null) {
                                failed.completeExceptionally(fault);
                            }
                        }));
    }

    private CompletableFuture<Void> all(Set<String> names) {
        return CompletableFuture.allOf(names.stream().map(starts::get).toArray(CompletableFuture[]::new));
    }

    private StartedService start(PreparedService service, Set<String> before) {
        List<Endpoint> needed = before.stream().map(this::endpoint).toList();
        Duration within = service.service().readiness().within();
        try (TimeLimit limit = new TimeLimit(within, clock)) {
            try {
                return keep(service.start(
                        Objects.requireNonNull(directories.get(service.name())),
                        needed,
                        text -> Reference.fill(text, reference -> value(service, reference))));
            } catch (InterruptedException e) {
                String why = limit.isOver() ? "was not ready within " + said(within) : "was not wanted any more";
                throw failure(service, why + "." + e.getMessage(), e);
            } catch (StartFailure e) {
                throw failure(service, "failed. " + e.getMessage(), e);
            }
        }
    }

    private String value(PreparedService service, Reference reference) {
        if (reference.service().equals(service.name())) {
            return reference.toString();
        }
        return service.choice().provider().seen(endpoint(reference.service())).property(reference.property());
    }

    /** Of a service that runs. */
    private Endpoint endpoint(String service) {
        return Objects.requireNonNull(starts.get(service)).join().endpoint();
    }

    private synchronized StartedService keep(StartedService service) {
        if (wanted) {
            started.add(service);
        } else {
            service.stop();
        }
        return service;
    }

    private void takeDown() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            wanted = false;
            new StartedServices(started).stop();
        }
    }

    private EnvironmentFailure failure(PreparedService service, String why, Exception cause) {
        return new EnvironmentFailure(
                "The environment `" + environment + "` did not start, and nothing of it runs: its service `"
                        + service.name() + "` (" + service.choice().what() + ") " + why,
                cause);
    }

    private RuntimeException failure(ExecutionException e) {
        Throwable cause = Objects.requireNonNull(e.getCause());
        return cause instanceof EnvironmentFailure || cause instanceof UsageException
                ? (RuntimeException) cause
                : new EnvironmentFailure("The environment `" + environment + "` did not start: " + cause, cause);
    }

    private static String said(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "testflow-environment");
        thread.setDaemon(true);
        return thread;
    }
}
