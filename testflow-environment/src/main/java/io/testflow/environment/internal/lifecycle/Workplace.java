package io.testflow.environment.internal.lifecycle;

import io.testflow.core.configuration.Placeholders;
import java.nio.file.Path;

/**
 * What definitions refer to, and where services may write.
 *
 * @param base what the paths of scripts are relative to
 * @param resources where scripts are looked for that are no files
 * @param variables fills environment variables in
 * @param directory for the files of services; made when it is needed
 */
public record Workplace(Path base, ClassLoader resources, Placeholders variables, Path directory) {

    /** What services can use again. */
    Path cache() {
        return directory.resolve("cache");
    }
}
