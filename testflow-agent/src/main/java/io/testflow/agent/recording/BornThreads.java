package io.testflow.agent.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

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

    /** A thread that waits, where, and the scopes that have ended and that it was born in. */
    private record Waiting(Activity activity, List<Scope> scopes) {}

    /**
     * What is new since the last look.
     *
     * @param moved scopes with a thread that waited and does not any more at the same place: nobody knows what it did in between
     * @param ended scopes that linger no more
     */
    record Look(Set<Scope> moved, Set<Scope> ended) {}

    private static final Look NOTHING = new Look(Set.of(), Set.of());

    /**
     * Looks at the threads at a boundary.
     *
     * @param runner runs tests, so that what it does is known without looking
     * @param living all threads that are alive
     * @param innermost the scopes that were open since the last boundary: any may have started what is new
     */
    Look look(Thread runner, List<Thread> living, List<Scope> innermost) {
        known.add(runner);
        born.remove(runner);
        boolean canEnd = false;
        for (Scope scope : innermost) {
            canEnd |= scope.kind() != Scope.Kind.RUN;
        }
        for (Thread thread : living) {
            if (known.add(thread) && canEnd) {
                born.put(thread, innermost);
            }
        }
        if (born.isEmpty() && waiting.isEmpty() && working.isEmpty() && known.size() < 2 * living.size()) {
            return NOTHING;
        }
        Set<Thread> alive = identities();
        alive.addAll(living);
        known.retainAll(alive);
        born.keySet().removeIf(thread -> !known.contains(thread));
        Set<Scope> ended = lingering();
        IdentityHashMap<Thread, Waiting> waited = new IdentityHashMap<>(waiting);
        working.clear();
        waiting.clear();
        born.forEach(this::linger);
        ended.removeAll(lingering());
        return new Look(moved(waited), ended);
    }

    private void linger(Thread thread, List<Scope> scopes) {
        List<Scope> closed = new ArrayList<>();
        for (Scope scope : scopes) {
            if (!scope.isOpen()) {
                closed.add(scope);
            }
        }
        if (closed.isEmpty()) {
            return;
        }
        Activity activity = Activity.of(thread);
        switch (activity.kind()) {
            case IDLE -> {}
            case WAITING -> waiting.put(thread, new Waiting(activity, closed));
            case WORKING -> working.addAll(closed);
        }
    }

    private Set<Scope> moved(IdentityHashMap<Thread, Waiting> waited) {
        Set<Scope> moved = identities();
        waited.forEach((thread, before) -> {
            Waiting now = waiting.get(thread);
            if (now == null || !now.activity().place().equals(before.activity().place())) {
                moved.addAll(before.scopes());
            }
        });
        return moved;
    }

    /** The scopes that have ended and of which a thread has not. */
    Set<Scope> lingering() {
        Set<Scope> all = identities();
        all.addAll(working);
        waiting.values().forEach(thread -> all.addAll(thread.scopes()));
        return all;
    }

    /** Those of a thread that worked at the last look: all that is used may be its use. */
    Set<Scope> working() {
        return working;
    }

    /** Whether a thread waited at the last look. */
    boolean someWait() {
        return !waiting.isEmpty();
    }

    /** Takes each thread that waited at the last look, and each of its scopes. */
    void forEachWaiting(BiConsumer<Thread, Scope> action) {
        waiting.forEach((thread, place) -> place.scopes().forEach(scope -> action.accept(thread, scope)));
    }

    private static <T> Set<T> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
