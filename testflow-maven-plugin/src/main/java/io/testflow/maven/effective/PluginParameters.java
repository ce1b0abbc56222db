package io.testflow.maven.effective;

/** Says which properties a plugin of the build reads by name, where no one wrote {@code ${name}}. */
@FunctionalInterface
interface PluginParameters {

    /**
     * Whether the plugin may read the property.
     *
     * @param plugin {@code groupId:artifactId}
     * @param property its name
     * @return also true where that cannot be told
     */
    boolean mayRead(String plugin, String property);
}
