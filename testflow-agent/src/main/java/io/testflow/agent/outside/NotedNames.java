package io.testflow.agent.outside;

import io.testflow.agent.recording.Probe;
import io.testflow.agent.recording.Probe.Kind;
import io.testflow.agent.recording.Recorder;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The probes of names, found without a lock; a name that was noted since the last boundary costs a look. Thread-safe. */
final class NotedNames {

    private final Recorder recorder;
    private final Map<Kind, Map<String, Integer>> known = new EnumMap<>(Kind.class);

    NotedNames(Recorder recorder) {
        this.recorder = recorder;
        for (Kind kind : Kind.values()) {
            known.put(kind, new ConcurrentHashMap<>());
        }
    }

    /** Whether anybody can have asked but what runs the tests. */
    boolean userMayAsk() {
        return recorder.hasUserCode();
    }

    /** Notes that a name was written, which whoever reads it back later has from its writers. */
    void noteWritten(Kind kind, String seen, String name) {
        String writer = writer();
        note(kind, seen.concat(writer), name, writer);
    }

    /** Whether it was noted since the last boundary that a name was written. */
    boolean isNotedWritten(Kind kind, String seen) {
        return isNoted(kind, seen.concat(writer()));
    }

    /** What an initialiser writes, and what a test does, are told apart. */
    private String writer() {
        return recorder.isInitialising() ? Probe.BY_INITIALISER : "";
    }

    /** Whether a name was noted since the last boundary. */
    boolean isNoted(Kind kind, String seen) {
        Integer probe = of(kind).get(seen);
        return probe != null && recorder.isNoted(probe);
    }

    /**
     * Whether a name was noted since the last boundary, or is now because somebody was found to ask for it before: while a test
     * runs it costs more to look who asks than to count it once too often. What runs the tests asks between them, for all.
     */
    boolean isNotedAgain(Kind kind, String seen) {
        Integer probe = of(kind).get(seen);
        if (probe == null || recorder.isNoted(probe)) {
            return probe != null;
        }
        boolean counts = recorder.hasOpenTest();
        if (counts) {
            recorder.note(probe);
        }
        return counts;
    }

    /**
     * Whether what is asked of a class by name is a test's business without a look at who asks: a test runs, and the class is none
     * of those that what runs it loads and searches by then.
     */
    boolean isOfOpenTest(String className) {
        return recorder.hasOpenTest() && !Caller.isOfFramework(className);
    }

    /** Notes a name as it is said, unless the fork's own machinery says it; who does costs a look at the stack. */
    void noteOfTests(Kind kind, String name) {
        if (!isNoted(kind, name)) {
            Caller caller = Caller.now();
            if (caller == Caller.READER_OF_DECLARATIONS) {
                noteDeclarations(kind, name, name);
            } else if (caller != Caller.MACHINERY) {
                note(kind, name, name);
            }
        }
    }

    /** Notes that what a class declares was read out of its file, and no code. */
    void noteDeclarations(Kind kind, String seen, String name) {
        note(kind, seen.concat(Probe.DECLARATIONS), name, Probe.DECLARATIONS);
    }

    /**
     * Notes a name.
     *
     * @param seen the name as the caller says it, by which it is found again
     * @param name the name as it is recorded
     */
    void note(Kind kind, String seen, String name) {
        note(kind, seen, name, "");
    }

    /** Notes a name with a member. */
    void note(Kind kind, String seen, String name, String member) {
        Map<String, Integer> probes = of(kind);
        Integer probe = probes.get(seen);
        if (probe == null) {
            probe = recorder.probes().of(new Probe(kind, name, member));
            probes.put(seen, probe);
        }
        recorder.note(probe);
    }

    private Map<String, Integer> of(Kind kind) {
        Map<String, Integer> probes = known.get(kind);
        if (probes == null) {
            throw new IllegalArgumentException(kind.name());
        }
        return probes;
    }
}
