package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.snapshot.Thing;
import java.util.OptionalLong;

/** Knows what things are like now. */
@FunctionalInterface
public interface CurrentThings {

    /** The fingerprint of a thing as it is now; empty where there is no such thing, or where it cannot be read. */
    OptionalLong fingerprint(Thing thing);
}
