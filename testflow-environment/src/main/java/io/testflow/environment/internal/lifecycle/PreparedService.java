package io.testflow.environment.internal.lifecycle;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A service that can be started as soon as those before it run.
 *
 * @param name of the service
 * @param service its definition, with environment variables filled in
 * @param scripts that set it up, in order
 * @param choice who gives it
 * @param place where it runs
 */
record PreparedService(String name, Service service, List<InitScript> scripts, Choice choice, Workplace place) {

    /** Ports may be taken between choosing and using them; more often than this it is no chance. */
    private static final int ATTEMPTS = 3;

    PreparedService {
        scripts = List.copyOf(scripts);
    }

    /** What somebody else has started. */
    StartedService attach(KnownService known) {
        StartRequest request =
                new StartRequest(name, service, List.of(), scripts, place.base(), place.cache(), known.directory());
        return new StartedService(request, choice, choice.provider().attach(request, known.endpoint()));
    }

    /**
     * Starts it, several times where that makes sense.
     *
     * @param needed the services that it needs, as tests see them
     * @param fill gives texts without placeholders of other services
     * @throws StartFailure when no attempt succeeds; with the last lines of the service's log
     * @throws InterruptedException when it is not ready in time, or not wanted any more; with these lines as well
     */
    StartedService start(List<Endpoint> needed, UnaryOperator<String> fill) throws StartFailure, InterruptedException {
        Service filled = service.map(fill);
        for (int attempt = 1; ; attempt++) {
            Path directory = Directories.make(place.directory(), name, place.holder());
            StartRequest request =
                    new StartRequest(name, filled, needed, scripts, place.base(), place.cache(), directory);
            boolean ready = false;
            try {
                RunningService running = choice.provider().start(request);
                ready = true;
                return new StartedService(request, choice, running);
            } catch (StartFailure e) {
                if (!e.isPassing() || attempt == ATTEMPTS) {
                    throw StartFailure.lasting(e.getMessage() + LogTail.of(request.log()));
                }
            } catch (InterruptedException e) {
                throw new InterruptedException(LogTail.of(request.log()));
            } finally {
                if (!ready) {
                    Tree.remove(request.directory());
                }
            }
        }
    }
}
