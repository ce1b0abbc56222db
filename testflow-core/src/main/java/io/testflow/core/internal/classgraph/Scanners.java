package io.testflow.core.internal.classgraph;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Knows the libraries that find classes by looking through the class path.
 *
 * <p>Whoever names one of them can meet a class that no bytecode names, so it counts as using every class. A name ending
 * in a dot stands for all that begins with it.
 */
final class Scanners {

    /** None begins with another, so that only the one that sorts before a name can begin it. */
    private static final NavigableSet<String> PREFIXES = new TreeSet<>(List.of(
            "org.springframework.boot.test.",
            "org.springframework.boot.autoconfigure.",
            "org.springframework.test.context.",
            "org.springframework.context.annotation.ComponentScan",
            "org.springframework.context.annotation.ClassPathScanning",
            "org.springframework.context.annotation.AnnotationConfig",
            "org.springframework.context.support.ClassPathXml",
            "org.springframework.core.io.support.PathMatching",
            "org.springframework.data.",
            "io.quarkus.test.",
            "io.micronaut.test.",
            "io.micronaut.context.",
            "io.helidon.",
            "org.jboss.weld.",
            "org.jboss.arquillian.",
            "org.jboss.jandex.",
            "org.apache.webbeans.",
            "jakarta.enterprise.inject.se.",
            "javax.enterprise.inject.se.",
            "jakarta.persistence.Persistence",
            "javax.persistence.Persistence",
            "org.hibernate.boot.",
            "org.hibernate.cfg.",
            "org.reflections.",
            "io.github.classgraph.",
            "com.google.common.reflect.ClassPath",
            "com.tngtech.archunit.",
            "org.atteo.classindex.",
            "org.glassfish.jersey.server.",
            "io.dropwizard.testing.",
            "io.cucumber.",
            "org.picocontainer.",
            "org.junit.platform.suite.",
            "org.junit.platform.launcher.",
            "org.junit.extensions.cpsuite."));

    /** Selectors of a suite that name its classes, so that the class graph sees them. */
    private static final Set<String> PRECISE =
            Set.of("org.junit.platform.suite.api.Suite", "org.junit.platform.suite.api.SelectClasses");

    private Scanners() {}

    /** Whether a class of this name, outside of the project, finds classes by itself. */
    static boolean scans(String className) {
        if (PRECISE.contains(className)) {
            return false;
        }
        String prefix = PREFIXES.floor(className);
        return prefix != null && className.startsWith(prefix);
    }
}
