package io.testflow.junit;

import io.testflow.environment.RunningEnvironment;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Has the services of tests watched while their methods run. */
final class WatchExtension implements InvocationInterceptor {

    @Override
    public void interceptBeforeAllMethod(
            Invocation<@Nullable Void> method, ReflectiveInvocationContext<Method> which, ExtensionContext context)
            throws Throwable {
        watch(method, context);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> method, ReflectiveInvocationContext<Method> which, ExtensionContext context)
            throws Throwable {
        watch(method, context);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> method, ReflectiveInvocationContext<Method> which, ExtensionContext context)
            throws Throwable {
        watch(method, context);
    }

    @Override
    public <T extends @Nullable Object> T interceptTestFactoryMethod(
            Invocation<T> method, ReflectiveInvocationContext<Method> which, ExtensionContext context)
            throws Throwable {
        return watch(method, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> method, ReflectiveInvocationContext<Method> which, ExtensionContext context)
            throws Throwable {
        watch(method, context);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<@Nullable Void> test, DynamicTestInvocationContext which, ExtensionContext context)
            throws Throwable {
        watch(test, context);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> method, ReflectiveInvocationContext<Method> which, ExtensionContext context)
            throws Throwable {
        watch(method, context);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<@Nullable Void> method, ReflectiveInvocationContext<Method> which, ExtensionContext context)
            throws Throwable {
        watch(method, context);
    }

    private static <T extends @Nullable Object> T watch(Invocation<T> method, ExtensionContext context)
            throws Throwable {
        Optional<RunningEnvironment> environment = ActiveEnvironments.of(context);
        return environment.isPresent() ? Watch.of(context).over(method, environment.get()) : method.proceed();
    }
}
