package io.testflow.junit;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.environment.Environments;
import io.testflow.environment.SharedEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The environments of all tests of this JVM: one for each content, from its first test to the last of all. */
final class SharedEnvironments implements CloseableResource, AutoCloseable {

    private final Environments environments;
    private final Map<List<String>, CompletableFuture<SharedEnvironment>> running = new ConcurrentHashMap<>();

    SharedEnvironments(Environments environments) {
        this.environments = environments;
    }

    /**
     * What is shared of this definition; the first who asks starts it, and so does the first after one that broke.
     *
     * @throws EnvironmentFailure when it does not start, in the same way for all who ask
     */
    SharedEnvironment of(Environment definition) {
        // Whoever asks looks at it all, also where it runs already: a change of a script concerns each of them, and
        // what a test has looked at is how TestFlow knows.
        List<String> content = Failures.ofEnvironment(() -> environments.content(definition));
        CompletableFuture<SharedEnvironment> mine = new CompletableFuture<>();
        CompletableFuture<SharedEnvironment> shared =
                running.merge(content, mine, (old, fresh) -> isBroken(old) ? fresh : old);
        if (shared == mine) {
            start(definition, mine);
        }
        try {
            return shared.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof EnvironmentFailure failure ? failure : e;
        }
    }

    private void start(Environment definition, CompletableFuture<SharedEnvironment> target) {
        try {
            target.complete(Failures.ofEnvironment(() -> environments.share(definition)));
        } catch (RuntimeException | Error e) {
            target.completeExceptionally(e);
        }
    }

    private static boolean isBroken(CompletableFuture<SharedEnvironment> started) {
        if (!started.isDone() || started.isCompletedExceptionally()) {
            return false;
        }
        boolean broken = started.join().isBroken();
        if (broken) {
            started.join().close();
        }
        return broken;
    }

    @Override
    public void close() {
        running.values().stream()
                .filter(started -> started.isDone() && !started.isCompletedExceptionally())
                .forEach(started -> started.join().close());
    }
}
