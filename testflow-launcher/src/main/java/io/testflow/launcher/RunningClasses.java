package io.testflow.launcher;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testng.IInvokedMethod;
import org.testng.IInvokedMethodListener;
import org.testng.ITestNGMethod;
import org.testng.ITestResult;

/**
 * Tells TestFlow's agent, where this JVM has one, of which test class TestNG runs a method, if nobody else tells it. TestNG
 * finds it as a service. What a suite sets up counts for each class. Thread-safe.
 */
public final class RunningClasses implements IInvokedMethodListener {

    /** Where the agent listens; neither knows the other but by the names used here. */
    static final String RUNNERS = "io.testflow.agent.probe.Runners";

    private final Optional<Calls> agent = Calls.current();

    /** For TestNG. */
    public RunningClasses() {}

    @Override
    public void beforeInvocation(IInvokedMethod method, ITestResult result) {
        agent.ifPresent(calls -> calls.started(classOf(method.getTestMethod())));
    }

    @Override
    public void afterInvocation(IInvokedMethod method, ITestResult result) {
        agent.ifPresent(Calls::ended);
    }

    private static @Nullable Class<?> classOf(ITestNGMethod method) {
        boolean isForMany = method.isBeforeSuiteConfiguration()
                || method.isAfterSuiteConfiguration()
                || method.isBeforeTestConfiguration()
                || method.isAfterTestConfiguration()
                || method.isBeforeGroupsConfiguration()
                || method.isAfterGroupsConfiguration();
        return isForMany || method.getTestClass() == null
                ? null
                : method.getTestClass().getRealClass();
    }

    private record Calls(MethodHandle start, MethodHandle end) {

        static Optional<Calls> current() {
            try {
                Class<?> runners = Class.forName(RUNNERS, true, null);
                MethodHandles.Lookup lookup = MethodHandles.publicLookup();
                MethodType none = MethodType.methodType(void.class);
                return Optional.of(new Calls(
                        lookup.findStatic(runners, "classStarted", none.appendParameterTypes(Object.class)),
                        lookup.findStatic(runners, "classEnded", none)));
            } catch (ReflectiveOperationException | LinkageError e) {
                return Optional.empty();
            }
        }

        void started(@Nullable Class<?> type) {
            AgentCall.make(() -> start.invoke(type));
        }

        void ended() {
            AgentCall.make(() -> end.invoke());
        }
    }
}
