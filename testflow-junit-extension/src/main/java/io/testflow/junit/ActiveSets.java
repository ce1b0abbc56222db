package io.testflow.junit;

import io.testflow.core.data.DataFailure;
import io.testflow.core.data.TestData;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Isolation;
import io.testflow.core.error.UsageException;
import io.testflow.environment.RunningEnvironment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** Which data tests have: each set once for the class or the test that asks for it. */
final class ActiveSets {

    private static final Namespace NAMESPACE = Namespace.create(ActiveSets.class);
    private static final long MINUTES = 10;

    private ActiveSets() {}

    /**
     * The data that something asks for, loaded where they have to be.
     *
     * @throws DataFailure when they cannot be made or loaded
     * @throws EnvironmentFailure when the database is not there
     */
    static ActiveData of(AskedRows asked) {
        Optional<RunningEnvironment> environment = environment(asked);
        Store store = asked.owner().getStore(NAMESPACE);
        // The environment is there before: it ends after them.
        return store.getOrComputeIfAbsent(
                asked.set().data(), definition -> activated(asked, environment), ActiveData.class);
    }

    /** What is supplied; a mistake in a definition is a failure of the data for the test that asks for them. */
    static <T> T failing(Supplier<T> supplier) {
        try {
            return supplier.get();
        } catch (UsageException e) {
            throw new DataFailure(String.valueOf(e.getMessage()), e);
        }
    }

    /** The data sets that a test had, those of the classes around it too. */
    static Set<TestData> had(ExtensionContext test) {
        Set<TestData> all = new LinkedHashSet<>();
        for (Optional<ExtensionContext> around = Optional.of(test);
                around.isPresent();
                around = around.get().getParent()) {
            Had some = around.get().getStore(NAMESPACE).get(around.get().getUniqueId(), Had.class);
            if (some != null) {
                all.addAll(some.sets);
            }
        }
        return all;
    }

    private static Optional<RunningEnvironment> environment(AskedRows asked) {
        TestData data = asked.set().data();
        if (data.load().isEmpty()) {
            return Optional.empty();
        }
        Optional<RunningEnvironment> environment = ActiveEnvironments.of(asked.owner());
        if (environment.isEmpty()) {
            throw new UsageException(
                    "The data set `" + data.name() + "` is loaded into `"
                            + data.load().get() + "`, and "
                            + (asked.isEachTests()
                                    ? "that is another database for each test, so that only fields and parameters of tests can have it."
                                    : "nothing around has an environment with such a service. Ask for one by @TestFlowEnvironment."));
        }
        return environment;
    }

    private static ActiveData activated(AskedRows asked, Optional<RunningEnvironment> environment) {
        ExtensionContext owner = asked.owner();
        TestData definition = asked.set().data();
        owner.getStore(NAMESPACE)
                .getOrComputeIfAbsent(owner.getUniqueId(), id -> new Had(new CopyOnWriteArrayList<>()), Had.class)
                .sets
                .add(definition);
        if (environment.isEmpty()) {
            return new ActiveData(definition, asked.set().rows(), () -> {});
        }
        boolean shared = isShared(owner);
        Runnable turn = shared ? turn(owner, definition) : () -> {};
        try {
            return LoadedSet.of(asked.set(), environment.get(), shared, turn);
        } catch (RuntimeException | Error e) {
            turn.run();
            throw e;
        }
    }

    private static boolean isShared(ExtensionContext owner) {
        return ActiveEnvironments.asked(owner)
                .filter(environment -> environment.definition().isolation() == Isolation.SHARED)
                .isPresent();
    }

    /** In a database that all share, rows with the same keys can be there for one at a time. Running what is returned ends the turn. */
    private static Runnable turn(ExtensionContext owner, TestData definition) {
        Semaphore turns = owner.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Turns.class, type -> new Turns(), Turns.class)
                .of
                .computeIfAbsent(definition.name(), name -> new Semaphore(1));
        try {
            if (!turns.tryAcquire(MINUTES, TimeUnit.MINUTES)) {
                throw new DataFailure(
                        "The data set `" + definition.name() + "` has been in the database of another test for "
                                + MINUTES + " minutes. With `isolation: class` each class has a database of its own.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataFailure("The test was interrupted while it waited for its data.", e);
        }
        return turns::release;
    }

    /** What a class or a test itself has. */
    private record Had(List<TestData> sets) {}

    /** Who has which data set in a database that all share. */
    private static final class Turns {
        private final Map<String, Semaphore> of = new ConcurrentHashMap<>();
    }
}
