package io.testflow.environment.internal.readiness;

import java.util.Optional;

/** Looks whether something is ready. */
@FunctionalInterface
public interface Probe {

    /** What is still missing, in a few words; empty when it is ready. */
    Optional<String> obstacle();
}
