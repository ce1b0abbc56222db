package io.testflow.engine.internal.records;

import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.engine.internal.evidence.CurrentThings;
import io.testflow.engine.internal.snapshot.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The parameters of a test run as things that each of its tests uses.
 *
 * @param configuration texts by parameter
 */
record ConfiguredThings(Map<String, String> configuration) implements CurrentThings {

    /** Says which parameters there are, so that one more is noticed. */
    private static final Thing NAMES = new Thing(Thing.Kind.CONFIGURATION, "");

    @Override
    public OptionalLong fingerprint(Thing thing) {
        if (thing.equals(NAMES)) {
            return OptionalLong.of(hash(
                    String.join(" ", configuration.keySet().stream().sorted().toList())));
        }
        String text = configuration.get(thing.name());
        return text == null ? OptionalLong.empty() : OptionalLong.of(hash(text));
    }

    /** All of them. */
    List<Thing> all() {
        List<Thing> things = new ArrayList<>(List.of(NAMES));
        configuration.keySet().forEach(name -> things.add(new Thing(Thing.Kind.CONFIGURATION, name)));
        return things;
    }

    private static long hash(String text) {
        return Hashing.xxh3_64().hashStream().putString(text).getAsLong();
    }
}
