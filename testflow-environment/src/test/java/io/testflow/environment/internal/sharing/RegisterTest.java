package io.testflow.environment.internal.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.lifecycle.Choice;
import io.testflow.environment.internal.lifecycle.KnownService;
import io.testflow.environment.internal.lifecycle.StartedService;
import io.testflow.environment.internal.lifecycle.StartedServices;
import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.memory.MemoryProvider;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    @TempDir
    private Path directory;

    private StartRequest request;
    private RegisterFile file;

    @BeforeEach
    void one_environment_runs() throws Exception {
        request = Requests.of(directory, "db", Service.postgres("18").from("memory"));
        new Lease(request.directory()).hold(Holder.thisProcess());
        MemoryProvider provider = new MemoryProvider();
        RunningService running = provider.start(request);
        file = new RegisterFile(directory.resolve("it"));
        file.write(
                "it",
                new StartedServices(
                        List.of(new StartedService(request, new Choice(provider, "memory", List.of()), running))));
    }

    @Test
    void an_environment_is_read_as_it_was_written() {
        assertThat(file.read())
                .hasValueSatisfying(known -> assertThat(known.services())
                        .extracting(
                                KnownService::directory,
                                service -> service.endpoint().property(Endpoint.HOST))
                        .containsExactly(tuple(request.directory(), "memory")));
    }

    @Test
    void what_has_been_started_anew_since_it_was_looked_at_is_not_forgotten() {
        Register.forget(file);
        assertThat(file.path()).exists();

        Tree.remove(request.directory());
        Register.forget(file);
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void what_has_ended_is_forgotten_and_the_rest_stays() {
        Register register = new Register(directory, Optional.empty());

        register.forgetEnded();
        assertThat(file.path()).exists();
        Tree.remove(request.directory());
        register.forgetEnded();

        assertThat(file.path()).doesNotExist();
        assertThat(register.all()).isEmpty();
    }
}
