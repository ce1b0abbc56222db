package io.testflow.agent.planted;

import io.testflow.core.internal.recordfile.Fields;
import java.util.List;

/** An arrow from the agent to the inside of the core. */
public final class AgentKnowsTheCore {

    List<String> fields() {
        return Fields.split("planted");
    }
}
