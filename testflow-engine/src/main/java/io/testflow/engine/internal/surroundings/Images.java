package io.testflow.engine.internal.surroundings;

import io.testflow.core.internal.environment.UsedImage;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.project.ImageLookup;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The images of containers that tests used: each is what it was, or not, and nobody knows of one that is not here. Not thread-safe. */
public final class Images {

    private static final OptionalLong SAME = OptionalLong.of(1);

    private final ImageLookup lookup;
    /** What there is under a name now. */
    private final Map<String, Found> found = new HashMap<>();

    Images(ImageLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * What was found under a name.
     *
     * @param identities of the image; none where there is none
     * @param why nobody can tell; empty where somebody can
     */
    private record Found(List<String> identities, String why) {}

    /** That an image is the one that a test used; empty where it is another one, or nobody can tell. */
    OptionalLong fingerprint(Thing thing) {
        UsedImage image = UsedImage.parse(thing.name());
        return image.isFixed() || image.isOneOf(found(image.name()).identities()) ? SAME : OptionalLong.empty();
    }

    /** What is to be said of an image that has no fingerprint. */
    public String difference(Thing thing) {
        String name = UsedImage.parse(thing.name()).name();
        String why = found(name).why();
        return "image " + name + (why.isEmpty() ? " is another one now" : " cannot be looked up: " + why);
    }

    private Found found(String name) {
        return found.computeIfAbsent(name, this::find);
    }

    private Found find(String name) {
        try {
            return new Found(lookup.identities(name), "");
        } catch (IOException e) {
            return new Found(List.of(), String.valueOf(e.getMessage()));
        }
    }
}
