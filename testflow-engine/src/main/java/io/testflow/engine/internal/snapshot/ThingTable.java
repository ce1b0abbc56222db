package io.testflow.engine.internal.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things with their fingerprints by number, from 0, since sets of numbers are joined in a moment. Not thread-safe. */
public final class ThingTable {

    private final Map<UsedThing, Integer> numbers = new HashMap<>();
    private final List<UsedThing> things = new ArrayList<>();

    /** The number of a thing, a new one where it has none yet. */
    public int number(UsedThing thing) {
        Integer known = numbers.putIfAbsent(thing, things.size());
        if (known != null) {
            return known;
        }
        things.add(thing);
        return things.size() - 1;
    }

    /** The thing that has a number. */
    public UsedThing thing(int number) {
        return things.get(number);
    }
}
