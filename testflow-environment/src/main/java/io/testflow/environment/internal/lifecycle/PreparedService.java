package io.testflow.environment.internal.lifecycle;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Resources;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.lease.Claim;
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

    /** In bytes: of what the definition says nothing about. */
    private static final long USUAL_MEMORY = 128L << 20;

    PreparedService {
        scripts = List.copyOf(scripts);
    }

    /** What somebody else has started. */
    StartedService attach(KnownService known) {
        StartRequest request =
                new StartRequest(name, service, List.of(), scripts, place.base(), place.cache(), known.directory());
        return new StartedService(request, choice, choice.provider().attach(request, known.endpoint()));
    }

    /** Tells the one who gives it that it will be asked for. */
    void expect() {
        choice.provider().expect(service);
    }

    /** What it takes of the machine; nothing where it is a part of what runs, or runs elsewhere. */
    Claim claim() {
        if (!choice.provider().takesRoom(service)) {
            return Claim.NONE;
        }
        Resources asked = service.resources();
        return new Claim(asked.memory() == 0 ? USUAL_MEMORY : asked.memory(), asked.cpus());
    }

    /** Makes the directory that it will run in, which takes the room for it. */
    Path makeDirectory() {
        return Directories.make(place.directory(), name, place.holder(), claim());
    }

    /**
     * Starts it, several times where that makes sense.
     *
     * @param first the directory for the first time
     * @param needed the services that it needs, as tests see them
     * @param fill gives texts without placeholders of other services
     * @throws StartFailure when no attempt succeeds; with the last lines of the service's log
     * @throws InterruptedException when it is not ready in time, or not wanted any more; with these lines as well
     */
    StartedService start(Path first, List<Endpoint> needed, UnaryOperator<String> fill)
            throws StartFailure, InterruptedException {
        Service filled = service.map(fill);
        for (int attempt = 1; ; attempt++) {
            Path directory = attempt == 1 ? first : makeDirectory();
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
