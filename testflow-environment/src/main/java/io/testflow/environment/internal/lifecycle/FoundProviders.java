package io.testflow.environment.internal.lifecycle;

import io.testflow.environment.provider.ServiceProvider;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The providers that a class loader finds, in its order. They are looked for in a thread of their own, since all jars of the class
 * path are opened for that; whoever asks first waits for its end. Safe for use by several threads.
 */
public final class FoundProviders implements Iterable<ServiceProvider> {

    private final CompletableFuture<List<ServiceProvider>> found = new CompletableFuture<>();

    /** Begins to look for those of a class loader. */
    public FoundProviders(ClassLoader classes) {
        Thread thread = new Thread(() -> find(classes), "testflow-providers");
        thread.setDaemon(true);
        thread.start();
    }

    private void find(ClassLoader classes) {
        try {
            found.complete(ServiceLoader.load(ServiceProvider.class, classes).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());
        } catch (Throwable e) {
            // Whatever it is, whoever asks is told.
            found.completeExceptionally(e);
        }
    }

    @Override
    public Iterator<ServiceProvider> iterator() {
        try {
            return found.join().iterator();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
