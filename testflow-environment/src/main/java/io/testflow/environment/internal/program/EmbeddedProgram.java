package io.testflow.environment.internal.program;

import io.testflow.environment.provider.ServiceProvider;

/** Knows one real program that runs without Docker; all of them are the provider {@code embedded}. */
public interface EmbeddedProgram extends ServiceProvider {

    @Override
    default String name() {
        return "embedded";
    }
}
