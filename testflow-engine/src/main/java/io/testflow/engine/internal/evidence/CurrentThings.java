package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.surroundings.Surroundings;
import java.util.OptionalLong;

/** The things that tests can use, as they are now. */
public interface CurrentThings {

    /** The fingerprint of a thing as it is now; empty where there is no such thing, or where it cannot be read. */
    OptionalLong fingerprint(Thing thing);

    /** The things of code and those around it, each from whom it concerns. */
    static CurrentThings of(CompiledCode code, Surroundings surroundings) {
        return thing -> switch (thing.kind()) {
            case METHOD, SHAPE, DISPATCH, CLASS, MEMBERS -> code.fingerprint(thing);
            case CODE, FILE, EXISTENCE, ATTRIBUTES, DIRECTORY, RESOURCE, PROPERTY, VARIABLE, IMAGE ->
                surroundings.fingerprint(thing);
            case CONFIGURATION -> OptionalLong.empty();
        };
    }
}
