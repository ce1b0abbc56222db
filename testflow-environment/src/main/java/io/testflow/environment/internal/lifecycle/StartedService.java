package io.testflow.environment.internal.lifecycle;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartRequest;
import java.util.Optional;

/**
 * A service that runs, and what it was started with.
 *
 * @param request what was asked for
 * @param choice who gives it
 * @param running the service itself
 */
public record StartedService(StartRequest request, Choice choice, RunningService running) {

    /** Where it is. */
    public Endpoint endpoint() {
        return running.endpoint();
    }

    /** What is wrong with it, in sentences, with the last lines of its log; empty while it runs. */
    public Optional<String> fault() {
        return running.fault()
                .map(fault -> "The service `" + request.name() + "` (" + choice.what() + ") " + fault + "."
                        + LogTail.of(request.log()));
    }

    /** Stops it, and removes what it has written. */
    public void stop() {
        running.stop();
        Tree.remove(request.directory());
    }
}
