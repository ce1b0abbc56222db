package io.testflow.agent.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each probe stands for; probe 0 stands for what there was no probe left for. Thread-safe. */
public final class ProbeTable {

    private final Map<Probe, Integer> things = new HashMap<>();
    private List<Probe> unwritten = new ArrayList<>();
    private final int capacity;
    private int next = 1;

    ProbeTable(int capacity) {
        this.capacity = capacity;
        unwritten.add(new Probe(Probe.Kind.UNKNOWN, "", ""));
    }

    /** Makes the probes of a class, one for each member; their numbers follow each other. All are 0 where none is left. */
    public synchronized int add(Probe.Kind kind, String owner, List<String> members) {
        if (next + members.size() > capacity) {
            return 0;
        }
        int first = next;
        for (String member : members) {
            unwritten.add(new Probe(kind, owner, member));
        }
        next += members.size();
        return first;
    }

    /** The one probe of a thing; made when it is asked for first. */
    public synchronized int of(Probe probe) {
        Integer known = things.get(probe);
        if (known != null) {
            return known;
        }
        int made = add(probe.kind(), probe.owner(), List.of(probe.member()));
        things.put(probe, made);
        return made;
    }

    /** The probes that were made since this was asked last, in the order of their numbers. */
    synchronized List<Probe> takeUnwritten() {
        List<Probe> taken = unwritten;
        unwritten = new ArrayList<>();
        return taken;
    }
}
