package io.testflow.environment.planted;

import org.snakeyaml.engine.v2.api.Load;

/** An arrow from the environment to a library of one of its packages. */
public final class EnvironmentReadsYaml {

    Class<?> reader() {
        return Load.class;
    }
}
