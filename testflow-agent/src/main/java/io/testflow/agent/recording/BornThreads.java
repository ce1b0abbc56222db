package io.testflow.agent.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The threads that began while tests ran. A test whose thread outlives it lingers: what is used until that thread ends, or
 * waits for work of others, counts for the test as well. Not thread-safe.
 */
final class BornThreads {

    private final Set<Thread> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Thread, List<Scope>> born = new IdentityHashMap<>();
    private final Set<Scope> lingering = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Says that a thread runs tests, so that what it does is known without looking. */
    void runs(Thread thread) {
        known.add(thread);
        born.remove(thread);
    }

    /**
     * Looks at the threads at a boundary.
     *
     * @param living all threads that are alive
     * @param innermost the scopes that were open since the last boundary: any may have started what is new
     * @return scopes that linger no more
     */
    List<Scope> look(List<Thread> living, List<Scope> innermost) {
        for (Thread thread : living) {
            if (known.add(thread)) {
                born.put(thread, innermost);
            }
        }
        Set<Thread> alive = Collections.newSetFromMap(new IdentityHashMap<>());
        alive.addAll(living);
        known.retainAll(alive);
        if (born.isEmpty() && lingering.isEmpty()) {
            return List.of();
        }
        return linger();
    }

    private List<Scope> linger() {
        Set<Scope> still = Collections.newSetFromMap(new IdentityHashMap<>());
        born.keySet().removeIf(thread -> !known.contains(thread));
        born.forEach((thread, scopes) -> {
            for (Scope scope : scopes) {
                if (!scope.isOpen() && !Idle.is(thread)) {
                    still.add(scope);
                }
            }
        });
        List<Scope> ended = new ArrayList<>(lingering);
        ended.removeAll(still);
        lingering.clear();
        lingering.addAll(still);
        return ended;
    }

    /** The scopes that have ended and of which a thread still works. */
    Set<Scope> lingering() {
        return lingering;
    }
}
