package io.testflow.junit;

import io.testflow.core.data.DataFailure;
import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Gives tests the data that {@link TestFlowData} asks for, and keeps failures of these apart from theirs. */
final class DataExtension
        implements BeforeAllCallback,
                TestInstancePostProcessor,
                BeforeEachCallback,
                ParameterResolver,
                TestExecutionExceptionHandler {

    @Override
    public void beforeAll(ExtensionContext context) {
        ActiveSets.failing(() -> {
            AskedRows.declared(context).filter(set -> !set.isEachTests()).ifPresent(ActiveSets::of);
            fill(context, context, context.getRequiredTestClass(), null);
            return true;
        });
    }

    @Override
    public void postProcessTestInstance(Object instance, ExtensionContext context) {
        ActiveSets.failing(() -> {
            fill(context, context, instance.getClass(), instance);
            return true;
        });
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ActiveSets.failing(() -> {
            AskedRows.declared(context).map(set -> set.of(context)).ifPresent(ActiveSets::of);
            for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
                Class<?> type = instance.getClass();
                fill(EnvironmentExtension.contextOf(type, context), context, type, instance);
            }
            return true;
        });
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(TestFlowData.class);
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestFlowData asked = parameter.findAnnotation(TestFlowData.class).orElseThrow();
        Parameter itself = parameter.getParameter();
        Type type = itself.getParameterizedType();
        return ActiveSets.failing(
                () -> value(AskedRows.of(context, asked, itself.getName(), type).of(context), asked, type));
    }

    /** Whoever reads of a failure has to know which data it came with. */
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        if (thrown instanceof ParameterResolutionException && thrown.getCause() instanceof DataFailure failure) {
            throw failure;
        }
        Set<TestData> had = ActiveSets.had(context);
        if (!had.isEmpty() && !(thrown instanceof DataFailure)) {
            thrown.addSuppressed(DataNote.of(had, context));
        }
        throw thrown;
    }

    /**
     * Fills the static fields of a class, or those of an instance; what each test has of its own, when there is one.
     *
     * @param from the class that has the fields
     * @param test the test, or the class where none runs
     */
    private static void fill(ExtensionContext from, ExtensionContext test, Class<?> type, @Nullable Object instance) {
        for (Field field : AnnotationSupport.findAnnotatedFields(
                type,
                TestFlowData.class,
                field -> Modifier.isStatic(field.getModifiers()) == (instance == null),
                HierarchyTraversalMode.TOP_DOWN)) {
            TestFlowData asked =
                    AnnotationSupport.findAnnotation(field, TestFlowData.class).orElseThrow();
            AskedRows rows = AskedRows.of(from, asked, field.getName(), field.getGenericType());
            boolean isNow = rows.isEachTests() == test.getTestMethod().isPresent();
            if (isNow || instance == null) {
                set(field, instance, value(rows.of(test), asked, field.getGenericType()));
            }
        }
    }

    private static @Nullable Object value(AskedRows rows, TestFlowData asked, Type type) {
        return new DataInjection(ActiveSets.of(rows).rows(), rows.entity(), asked.row()).value(type);
    }

    private static void set(Field field, @Nullable Object instance, @Nullable Object value) {
        try {
            field.setAccessible(true);
            field.set(instance, value);
        } catch (IllegalAccessException | RuntimeException e) {
            throw new UsageException(
                    "The field `" + field.getName() + "` of "
                            + field.getDeclaringClass().getName() + " cannot be given data (" + e
                            + "). Leave out `final`, and open its package where it is in a module.",
                    e);
        }
    }
}
