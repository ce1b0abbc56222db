package io.testflow.environment.internal.lifecycle;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Readiness;
import io.testflow.environment.internal.readiness.Probes;
import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartRequest;
import java.util.List;
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
        return running.fault().map(this::told);
    }

    /** The same; also where it runs, and does not answer the page that its definition calls ready. */
    public Optional<String> ailment() {
        return fault().or(() -> silence().map(this::told));
    }

    private Optional<String> silence() {
        Endpoint here = endpoint();
        return request.service().readiness().check() instanceof Readiness.Answering page
                        && choice.provider().takesRoom(request.service())
                        && here.has(Endpoint.PORT)
                ? Probes.of(page, here.host(), List.of(here.port()), request.log())
                        .obstacle()
                        .map(obstacle -> "runs, but is not well any more: " + obstacle)
                : Optional.empty();
    }

    private String told(String fault) {
        return "The service `" + request.name() + "` (" + choice.what() + ") " + fault + "."
                + LogTail.of(request.log());
    }

    /** Stops it, and removes what it has written. */
    public void stop() {
        running.stop();
        Tree.remove(request.directory());
    }
}
