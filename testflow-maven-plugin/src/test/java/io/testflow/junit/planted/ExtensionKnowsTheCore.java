package io.testflow.junit.planted;

import io.testflow.core.internal.recordfile.Fields;
import java.util.List;

/** An arrow from the extension to the inside of the core. */
public final class ExtensionKnowsTheCore {

    List<String> fields() {
        return Fields.split("planted");
    }
}
