package io.testflow.architecture.planted;

import java.util.logging.Logger;

/** Uses a log that Maven does not show. */
public final class Logs {

    private final Logger logger = Logger.getLogger("planted");

    void log() {
        logger.info("planted");
    }
}
