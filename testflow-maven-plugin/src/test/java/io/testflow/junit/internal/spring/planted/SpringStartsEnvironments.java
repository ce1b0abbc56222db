package io.testflow.junit.internal.spring.planted;

import io.testflow.environment.KeptEnvironments;

/** An arrow from what Spring loads to what starts environments. */
public final class SpringStartsEnvironments {

    Class<?> environments() {
        return KeptEnvironments.class;
    }
}
