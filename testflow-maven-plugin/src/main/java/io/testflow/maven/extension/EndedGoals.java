package io.testflow.maven.extension;

import io.testflow.maven.session.SessionEngine;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears which goals have ended well, and has what tests recorded saved while the build goes on. Tells the listener that was
 * there before all that it hears, also what only other versions of Maven say.
 *
 * @param before the one that was there, where there was one
 */
record EndedGoals(@Nullable ExecutionListener before) implements InvocationHandler {

    private static final Logger LOG = LoggerFactory.getLogger(EndedGoals.class);

    /** Listens to a session from now on. */
    static void of(MavenSession session) {
        ExecutionListener before = session.getRequest().getExecutionListener();
        session.getRequest().setExecutionListener((ExecutionListener) Proxy.newProxyInstance(
                EndedGoals.class.getClassLoader(), new Class<?>[] {ExecutionListener.class}, new EndedGoals(before)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.getName().equals("equals") ? proxy == arguments[0] : method.invoke(this, arguments);
        }
        if (method.getName().equals("mojoSucceeded")) {
            saveEnded((ExecutionEvent) arguments[0]);
        }
        try {
            return before == null ? null : method.invoke(before, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void saveEnded(ExecutionEvent event) {
        try {
            SessionEngine.ended(event.getSession(), event.getProject(), event.getMojoExecution());
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("What the tests used is saved at the end of the build:", e);
        }
    }
}
