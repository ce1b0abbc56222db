package io.testflow.junit;

import static org.junit.platform.commons.support.AnnotationSupport.findAnnotatedFieldValues;
import static org.junit.platform.commons.support.AnnotationSupport.findAnnotatedFields;

import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.environment.RunningEnvironment;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.junit.jupiter.api.extension.TestInstancePreDestroyCallback;
import org.junit.platform.commons.support.ModifierSupport;

/** Gives tests the environment that {@link TestFlowEnvironment} asks for, and keeps its failures apart from theirs. */
final class EnvironmentExtension
        implements BeforeAllCallback,
                TestInstancePreConstructCallback,
                TestInstancePostProcessor,
                BeforeEachCallback,
                ParameterResolver,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler,
                TestInstancePreDestroyCallback {

    @Override
    public void beforeAll(ExtensionContext context) throws IllegalAccessException {
        environment(context);
        fill(context, context.getRequiredTestClass(), null, ModifierSupport::isStatic);
    }

    /** An instance per class is made before {@link #beforeAll}, and its constructor may start a framework. */
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        environment(context);
    }

    @Override
    public void postProcessTestInstance(Object instance, ExtensionContext context) throws IllegalAccessException {
        fill(context, instance.getClass(), instance, ModifierSupport::isNotStatic);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        environment(context).check();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(TestFlowService.class)
                || Injection.isOurs(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String service = parameter
                .findAnnotation(TestFlowService.class)
                .map(TestFlowService::value)
                .orElse("");
        Object value = value(context, parameter.getParameter().getType(), service);
        if (value instanceof Connection connection) {
            ActiveEnvironments.closeBehind(context, connection);
        }
        return value;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw blamed(context, thrown);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw blamed(context, thrown);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw blamed(context, thrown);
    }

    @Override
    public void preDestroyTestInstance(ExtensionContext context) {
        TestInstancePreDestroyCallback.preDestroyTestInstances(context, EnvironmentExtension::closeConnections);
    }

    /** A test that fails while a service is dead has failed for that reason. */
    private static Throwable blamed(ExtensionContext context, Throwable thrown) {
        try {
            environment(context).check();
            return thrown;
        } catch (EnvironmentFailure failure) {
            if (failure != thrown) {
                failure.addSuppressed(thrown);
            }
            return failure;
        }
    }

    private static RunningEnvironment environment(ExtensionContext context) {
        return ActiveEnvironments.of(context)
                .orElseThrow(() -> new EnvironmentFailure(context.getDisplayName()
                        + " wants something of an environment, and nothing asks for one. Put @TestFlowEnvironment on the"
                        + " class; one on a method is there for the parameters of that method alone."));
    }

    private static Object value(ExtensionContext context, Class<?> type, String service) {
        return Failures.ofEnvironment(() -> new Injection(environment(context)).value(type, service));
    }

    private static void fill(
            ExtensionContext context, Class<?> type, @Nullable Object instance, Predicate<Field> wanted)
            throws IllegalAccessException {
        for (Field field : findAnnotatedFields(type, TestFlowService.class, wanted)) {
            String service = field.getAnnotation(TestFlowService.class).value();
            Object value = value(context, field.getType(), service);
            if (instance == null && value instanceof Connection connection) {
                ActiveEnvironments.closeBehind(context, connection);
            }
            field.setAccessible(true);
            field.set(instance, value);
        }
    }

    private static void closeConnections(Object instance) {
        for (@Nullable
        Connection connection : findAnnotatedFieldValues(instance, TestFlowService.class, Connection.class)) {
            try {
                if (connection != null) {
                    connection.close();
                }
            } catch (SQLException e) {
                throw new EnvironmentFailure("A connection of the test cannot be closed (" + e + ").", e);
            }
        }
    }
}
