package io.testflow.junit;

import io.testflow.environment.Environments;
import io.testflow.environment.RunningEnvironment;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/** Which environment a test has: that of the nearest method or class around it that asks for one. */
final class ActiveEnvironments {

    private static final Namespace NAMESPACE = Namespace.create(ActiveEnvironments.class);

    private ActiveEnvironments() {}

    /** The environment of a test or a class, started where it has to be; empty where nothing around it asks for one. */
    static Optional<RunningEnvironment> of(ExtensionContext context) {
        for (@Nullable ExtensionContext around = context;
                around != null;
                around = around.getParent().orElse(null)) {
            Optional<TestFlowEnvironment> asked =
                    AnnotationSupport.findAnnotation(around.getElement(), TestFlowEnvironment.class);
            if (asked.isPresent()) {
                return Optional.of(active(around, asked.get()).running());
            }
        }
        return Optional.empty();
    }

    /** Closes a connection behind a test or a class. */
    static void closeBehind(ExtensionContext context, Connection connection) {
        context.getStore(NAMESPACE).put(new Object(), new ClosedBehind(connection));
    }

    private static ActiveEnvironment active(ExtensionContext context, TestFlowEnvironment asked) {
        AnnotatedElement element = context.getElement().orElseThrow();
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(element, key -> activated(context, asked), ActiveEnvironment.class);
    }

    private static ActiveEnvironment activated(ExtensionContext context, TestFlowEnvironment asked) {
        return Failures.ofEnvironment(() -> {
            Map<String, String> properties = Assignments.of("`properties` of @TestFlowEnvironment", asked.properties());
            Definitions definitions = Definitions.from(Path.of(System.getProperty("user.dir")));
            RunningEnvironment running =
                    shared(context, definitions).of(definitions.of(asked)).lease();
            ActiveEnvironment active = new ActiveEnvironment(running, systemProperties(context));
            active.set(properties);
            return active;
        });
    }

    private static SharedEnvironments shared(ExtensionContext context, Definitions definitions) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        SharedEnvironments.class,
                        type -> new SharedEnvironments(Environments.discovered(
                                definitions.root(), Thread.currentThread().getContextClassLoader())),
                        SharedEnvironments.class);
    }

    private static SystemProperties systemProperties(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(SystemProperties.class, type -> new SystemProperties(), SystemProperties.class);
    }
}
