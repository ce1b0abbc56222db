package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.numbers.NumberCollector;
import io.testflow.core.internal.numbers.NumberSet;
import io.testflow.core.internal.recording.Recording.Probe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows what libraries make once for all tests of a JVM when the first one comes: contexts of Spring with their beans, loggers with
 * their configuration. Not thread-safe.
 */
final class MadeOnce {

    private static final String CONTEXT_CACHE = "org.springframework.test.context.cache.DefaultContextCache";

    private static final List<String> LOGGING = List.of(
            "ch.qos.logback.",
            "org.apache.commons.logging.",
            "org.apache.log4j.",
            "org.apache.logging.",
            "org.slf4j.",
            "org.tinylog.");

    /** By the ends of their names: providers in general, files of one framework or another. */
    private static final Pattern LOGGING_RESOURCE = Pattern.compile(
            "(META-INF/services/(org\\.slf4j|ch\\.qos\\.logback|"
                    + "org\\.apache\\.(logging|commons\\.logging)|org\\.tinylog)\\..*|(.*/)?"
                    + "(logback|log4j|simplelogger|commons-logging|tinylog)[^/]*\\.(xml|properties|ya?ml|jsn|json|scmo))");

    private static final Pattern LOGGING_SETTING = Pattern.compile(
            "(logback\\.|log4j|org\\.slf4j\\.|slf4j\\.|org\\.apache\\.(commons\\.)?logging\\.|tinylog|LOG4J|LOGBACK|TINYLOG).*");

    private final RecordedUse recorded;
    private final OutsideThings outside;
    private @Nullable NumberSet logging;
    private final Map<Integer, NumberSet> contexts = new HashMap<>();

    MadeOnce(RecordedUse recorded, OutsideThings outside) {
        this.recorded = recorded;
        this.outside = outside;
    }

    /** Whether who executes a class of a library may have what others let it make. */
    static boolean isBehind(String className) {
        return className.equals(CONTEXT_CACHE) || LOGGING.stream().anyMatch(className::startsWith);
    }

    /** What counts with a probe of such a class. */
    NumberSet with(int probe) {
        return recorded.probe(probe).owner().equals(CONTEXT_CACHE)
                ? contexts.computeIfAbsent(probe, this::ofContexts)
                : ofLogging();
    }

    /** What the classes of tests used that have one, since another may have made it, and the resources that its beans may keep. */
    private NumberSet ofContexts(int probe) {
        NumberCollector used = new NumberCollector();
        recorded.ofClassesUsing(probe).forEach(used::add);
        used.add(recorded.ofTestsUsing(probe, outside::isResourceOfMain));
        return used.toSet();
    }

    /** What anybody read of how to log, since who comes first reads it for all. */
    private NumberSet ofLogging() {
        NumberSet known = logging;
        if (known == null) {
            known = recorded.all(MadeOnce::isOfLogging);
            logging = known;
        }
        return known;
    }

    private static boolean isOfLogging(Probe probe) {
        return switch (probe.kind()) {
            case RESOURCE -> LOGGING_RESOURCE.matcher(probe.owner()).matches();
            case FILE_READ, FILE_ASKED ->
                LOGGING_RESOURCE.matcher(probe.owner().replace('\\', '/')).matches();
            case PROPERTY, VARIABLE -> LOGGING_SETTING.matcher(probe.owner()).matches();
            default -> false;
        };
    }
}
