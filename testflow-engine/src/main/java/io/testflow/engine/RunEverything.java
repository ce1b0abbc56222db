package io.testflow.engine;

import io.testflow.core.configuration.Settings;
import java.util.List;

/**
 * Every test runs.
 *
 * @param why for the user, complete
 */
record RunEverything(List<String> why) implements Preparation {

    @Override
    public Settings settings() {
        return Settings.defaults();
    }
}
