package io.testflow.maven.effective;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the comparison of two models has to know of the build that they belong to.
 *
 * @param resolved {@code groupId:artifactId} of all that is on the class path of the tests, or {@code null} where that is
 *     not known
 * @param bound whether the plugin with this key has a goal in the lifecycle of the module, or may be called by hand
 * @param userProperties names of properties of the command line, which override those of the pom
 * @param ownModules tells the modules of the build from libraries
 * @param parameters what a plugin reads by name
 */
record ModuleContext(
        @Nullable Set<String> resolved,
        Predicate<String> bound,
        Set<String> userProperties,
        OwnModules ownModules,
        PluginParameters parameters) {

    /** Whether an artifact may be on the class path of the tests. */
    boolean mayBeOnClassPath(String artifact) {
        return resolved == null || resolved.contains(artifact);
    }

    /** Tells the modules of the build from libraries. */
    @FunctionalInterface
    interface OwnModules {

        /**
         * Whether both versions are the module of the build itself: its code is then compared file by file.
         *
         * @param artifact {@code groupId:artifactId}
         */
        boolean isSameModule(String artifact, @Nullable String oldVersion, @Nullable String newVersion);
    }
}
