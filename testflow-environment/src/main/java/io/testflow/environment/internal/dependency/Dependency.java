package io.testflow.environment.internal.dependency;

/** A test dependency, as it is pasted into a pom. */
public final class Dependency {

    private Dependency() {}

    /**
     * The element of a pom.
     *
     * @param coordinates group, artifact and version, with colons between them
     */
    public static String of(String coordinates) {
        return """
                <dependency>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <scope>test</scope>
                </dependency>""".formatted((Object[]) coordinates.split(":", -1));
    }
}
