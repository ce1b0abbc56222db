package io.testflow.junit;

import io.testflow.environment.Environments;
import io.testflow.environment.RunningEnvironment;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/** Which environment a test has: that of the nearest method or class around it that asks for one. */
final class ActiveEnvironments {

    private static final Namespace NAMESPACE = Namespace.create(ActiveEnvironments.class);

    private ActiveEnvironments() {}

    /**
     * The environment of a test or a class, started where it has to be; empty where nothing around it asks for one, and for a
     * class whose tests have one each.
     */
    static Optional<RunningEnvironment> of(ExtensionContext context) {
        return of(context, context);
    }

    /**
     * The environment that something of a class has while a test runs.
     *
     * @param from where the search for who asks for it begins: a class around the test, or the test
     * @param test the test, or a class where none runs
     */
    static Optional<RunningEnvironment> of(ExtensionContext from, ExtensionContext test) {
        Optional<AskedEnvironment> asked = asked(from);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        if (!asked.get().isEachTests()) {
            return Optional.of(active(asked.get().by(), asked.get()));
        }
        return test.getTestMethod().isPresent() ? Optional.of(active(test, asked.get())) : Optional.empty();
    }

    /** What the nearest one around asks for, itself first. */
    static Optional<AskedEnvironment> asked(ExtensionContext context) {
        for (@Nullable ExtensionContext around = context;
                around != null;
                around = around.getParent().orElse(null)) {
            Optional<TestFlowEnvironment> annotation =
                    AnnotationSupport.findAnnotation(around.getElement(), TestFlowEnvironment.class);
            if (annotation.isPresent()) {
                return Optional.of(asked(around, annotation.get()));
            }
        }
        return Optional.empty();
    }

    private static AskedEnvironment asked(ExtensionContext by, TestFlowEnvironment annotation) {
        return by.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        by.getElement().orElseThrow(),
                        key -> Failures.ofEnvironment(() -> AskedEnvironment.of(by, annotation)),
                        AskedEnvironment.class);
    }

    /** Closes a connection behind a test or a class. */
    static void closeBehind(ExtensionContext context, Connection connection) {
        context.getStore(NAMESPACE).put(new Object(), new ClosedBehind(connection));
    }

    private static RunningEnvironment active(ExtensionContext owner, AskedEnvironment asked) {
        return owner.getStore(NAMESPACE)
                .getOrComputeIfAbsent(asked, key -> activated(owner, asked), ActiveEnvironment.class)
                .running();
    }

    private static ActiveEnvironment activated(ExtensionContext context, AskedEnvironment asked) {
        return Failures.ofEnvironment(() -> {
            RunningEnvironment running =
                    shared(context, asked.root()).of(asked.definition()).lease();
            ActiveEnvironment active = new ActiveEnvironment(running, systemProperties(context));
            active.set(asked.properties());
            return active;
        });
    }

    private static SharedEnvironments shared(ExtensionContext context, Path root) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        SharedEnvironments.class,
                        type -> new SharedEnvironments(Environments.discovered(
                                root, Thread.currentThread().getContextClassLoader())),
                        SharedEnvironments.class);
    }

    private static SystemProperties systemProperties(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(SystemProperties.class, type -> new SystemProperties(), SystemProperties.class);
    }
}
