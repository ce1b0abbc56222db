package io.testflow.junit;

import static org.junit.platform.commons.support.AnnotationSupport.findAnnotatedFieldValues;
import static org.junit.platform.commons.support.AnnotationSupport.findAnnotatedFields;

import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.environment.RunningEnvironment;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
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
        ActiveEnvironments.of(context);
        fill(context, context, context.getRequiredTestClass(), null);
    }

    /** An instance per class is made before {@link #beforeAll}, and its constructor may start a framework. */
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        ActiveEnvironments.of(context);
    }

    @Override
    public void postProcessTestInstance(Object instance, ExtensionContext context) throws IllegalAccessException {
        if (!isEachTests(context)) {
            fill(context, context, instance.getClass(), instance);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IllegalAccessException {
        environment(context, context).check();
        for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
            ExtensionContext ofClass = contextOf(instance.getClass(), context);
            if (isEachTests(ofClass)) {
                fill(ofClass, context, instance.getClass(), instance);
            }
        }
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
        Object value = value(context, context, parameter.getParameter().getType(), service);
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
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw blamed(context, thrown);
    }

    @Override
    public void handleAfterAllMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw blamed(context, thrown);
    }

    @Override
    public void preDestroyTestInstance(ExtensionContext context) {
        TestInstancePreDestroyCallback.preDestroyTestInstances(context, EnvironmentExtension::closeConnections);
    }

    /** A test that fails while a service is dead or not well has failed for that reason. */
    private static Throwable blamed(ExtensionContext context, Throwable thrown) {
        if (thrown instanceof EnvironmentFailure) {
            return thrown;
        }
        try {
            ActiveEnvironments.of(context).ifPresent(RunningEnvironment::checkHealth);
            return thrown;
        } catch (EnvironmentFailure failure) {
            failure.addSuppressed(thrown);
            return failure;
        }
    }

    private static boolean isEachTests(ExtensionContext context) {
        return ActiveEnvironments.asked(context)
                .filter(AskedEnvironment::isEachTests)
                .isPresent();
    }

    /** The context of a class around a test. */
    static ExtensionContext contextOf(Class<?> type, ExtensionContext test) {
        ExtensionContext around = test;
        while (around.getTestMethod().isPresent()
                || around.getTestClass().filter(type::equals).isEmpty()) {
            around = around.getParent().orElseThrow();
        }
        return around;
    }

    private static RunningEnvironment environment(ExtensionContext from, ExtensionContext test) {
        return ActiveEnvironments.of(from, test)
                .orElseThrow(() -> new EnvironmentFailure(
                        isEachTests(from)
                                ? test.getDisplayName()
                                        + " has an environment for each of its tests, so that only fields and"
                                        + " parameters of tests, @BeforeEach and @AfterEach can have something of it. Take"
                                        + " Isolation.CLASS for static fields, constructors and @BeforeAll."
                                : test.getDisplayName()
                                        + " wants something of an environment, and nothing asks for one. Put"
                                        + " @TestFlowEnvironment on the class; one on a method is there for the parameters"
                                        + " of that method alone."));
    }

    private static Object value(ExtensionContext from, ExtensionContext test, Class<?> type, String service) {
        return Failures.ofEnvironment(() -> new Injection(environment(from, test)).value(type, service));
    }

    /** Fills the fields of an instance, or the static ones, which live as long as what the context stands for. */
    private static void fill(ExtensionContext from, ExtensionContext test, Class<?> type, @Nullable Object instance)
            throws IllegalAccessException {
        boolean outlived = instance == null || test.getTestMethod().isPresent();
        for (Field field : findAnnotatedFields(
                type, TestFlowService.class, field -> ModifierSupport.isStatic(field) == (instance == null))) {
            String service = field.getAnnotation(TestFlowService.class).value();
            Object value = value(from, test, field.getType(), service);
            if (outlived && value instanceof Connection connection) {
                ActiveEnvironments.closeBehind(test, connection);
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
