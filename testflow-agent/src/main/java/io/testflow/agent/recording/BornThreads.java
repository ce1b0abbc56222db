package io.testflow.agent.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The threads that began while tests ran. A test whose thread outlives it lingers: what is used until that thread ends, or
 * waits for work of others, counts for the test as well. Where the thread waits at the same place from one look to the next, as
 * those of a server do, only what it used itself counts. Not thread-safe.
 */
final class BornThreads {

    private final Set<Thread> known = identities();
    private final IdentityHashMap<Thread, List<Scope>> born = new IdentityHashMap<>();
    private final IdentityHashMap<Thread, Waiting> waiting = new IdentityHashMap<>();
    private final Set<Scope> working = identities();

    /** Says that a thread runs tests, so that what it does is known without looking. */
    void runs(Thread thread) {
        known.add(thread);
        born.remove(thread);
        waiting.remove(thread);
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
        Set<Thread> alive = identities();
        alive.addAll(living);
        known.retainAll(alive);
        Set<Scope> before = lingering();
        born.keySet().removeIf(thread -> !known.contains(thread));
        working.clear();
        waiting.clear();
        born.keySet().forEach(this::linger);
        Set<Scope> still = lingering();
        List<Scope> ended = new ArrayList<>(before);
        ended.removeAll(still);
        return ended;
    }

    private void linger(Thread thread) {
        List<Scope> closed = closedOf(thread);
        if (closed.isEmpty() || Idle.is(thread)) {
            return;
        }
        Waiting place = Waiting.of(thread);
        if (place == null) {
            working.addAll(closed);
        } else {
            waiting.put(thread, place);
        }
    }

    private List<Scope> closedOf(Thread thread) {
        List<Scope> closed = new ArrayList<>(born.getOrDefault(thread, List.of()));
        closed.removeIf(Scope::isOpen);
        return closed;
    }

    /** The scopes that have ended and of which a thread has not. */
    Set<Scope> lingering() {
        Set<Scope> all = identities();
        all.addAll(working);
        all.addAll(ofWaiting(waiting.keySet()));
        return all;
    }

    /** Those of a thread that worked when it was last looked at: all that is used may be its use. */
    Set<Scope> working() {
        return working;
    }

    /** The threads that waited when they were last looked at. */
    Set<Thread> waiting() {
        return waiting.keySet();
    }

    /** The scopes that linger by threads. */
    Set<Scope> ofWaiting(Set<Thread> threads) {
        Set<Scope> scopes = identities();
        threads.forEach(thread -> scopes.addAll(closedOf(thread)));
        return scopes;
    }

    /** The scopes of those that waited and do not any more at the same place: nobody knows what they did in between. */
    Set<Scope> moved() {
        Set<Thread> moved = identities();
        waiting.forEach((thread, place) -> {
            if (!place.equals(Waiting.of(thread))) {
                moved.add(thread);
            }
        });
        return ofWaiting(moved);
    }

    private static <T> Set<T> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
