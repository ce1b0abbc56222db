package io.testflow.engine.project;

/**
 * One thing that a changed build file does to a module.
 *
 * @param kind what it touches
 * @param description what changed, in words: {@code org.slf4j:slf4j-api 2.0.16 -> 2.0.17}
 */
public record BuildChange(Kind kind, String description) {

    /** What a change of the build touches. */
    public enum Kind {
        /** A library on the class path of the tests. */
        CLASS_PATH,
        /** How the tests are run: configuration of Surefire or Failsafe, system properties, environment. */
        TEST_CONFIGURATION,
        /** How code or resources are made: compiler, generators, resource directories. */
        COMPILATION,
        /** A property that filtered resources can name; the description is {@code name}. */
        PROPERTY,
        /** Something whose effect is not known. */
        UNKNOWN
    }
}
