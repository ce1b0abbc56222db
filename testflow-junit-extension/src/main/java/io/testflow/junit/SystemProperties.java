package io.testflow.junit;

import io.testflow.core.error.UsageException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** System properties that are set while tests need them; the same value may be needed by several at once. */
final class SystemProperties {

    /**
     * A property that is set.
     *
     * @param value of now
     * @param before what it was; null where it was not set
     * @param users how many need it
     */
    private record Held(String value, @Nullable String before, int users) {}

    private final Map<String, Held> held = new HashMap<>();

    /**
     * Sets a property.
     *
     * @throws UsageException when a test that runs now needs another value
     */
    synchronized void set(String name, String value) {
        Held now = held.get(name);
        if (now == null) {
            held.put(name, new Held(value, System.setProperty(name, value), 1));
        } else if (now.value().equals(value)) {
            held.put(name, new Held(value, now.before(), now.users() + 1));
        } else {
            throw new UsageException("The system property `" + name + "` is needed as `" + value
                    + "` while a test that runs at the same time needs it as `" + now.value()
                    + "`. Share one environment between these tests, or keep them from running at the same time by"
                    + " @ResourceLock(Resources.SYSTEM_PROPERTIES).");
        }
    }

    /** Sets it back when nobody needs it any more. */
    synchronized void release(String name) {
        Held now = held.remove(name);
        if (now == null) {
            return;
        }
        if (now.users() > 1) {
            held.put(name, new Held(now.value(), now.before(), now.users() - 1));
        } else if (now.before() == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, now.before());
        }
    }
}
