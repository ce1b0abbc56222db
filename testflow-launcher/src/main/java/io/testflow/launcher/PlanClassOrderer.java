package io.testflow.launcher;

import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Puts changed and new test classes first, then the others by their distance to the change; named by the build as
 * Jupiter's default orderer.
 *
 * <p>Where the user's own {@code junit-platform.properties} names a default orderer, that one orders instead: the
 * build's parameter would otherwise outrank it. Loaded by Jupiter alone.
 */
public final class PlanClassOrderer implements ClassOrderer {

    private final Optional<TestRun> run;

    /** Creates the orderer for the run that the system properties of this JVM name. */
    public PlanClassOrderer() {
        this.run = TestRun.current();
    }

    @Override
    public void orderClasses(ClassOrdererContext context) {
        if (context.getClassDescriptors().size() < 2) {
            return;
        }
        try {
            Optional<ClassOrderer> own = UserClassOrder.named(getClass().getName());
            if (own.isPresent()) {
                own.get().orderClasses(context);
            } else if (!OuterRun.isUnderWay()) {
                run.flatMap(TestRun::plan).map(Distances::of).ifPresent(distances -> order(context, distances));
            }
        } catch (UserClassOrder.Unusable e) {
            run.ifPresent(r -> r.note(String.valueOf(e.getMessage())));
        }
    }

    private static void order(ClassOrdererContext context, Distances distances) {
        Comparator<ClassDescriptor> byDistance =
                Comparator.comparingInt(d -> distances.of(d.getTestClass().getName()));
        context.getClassDescriptors().sort(byDistance);
    }
}
