package io.testflow.environment.internal.lifecycle;

import io.testflow.core.configuration.Placeholders;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.ProcessMark;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What definitions refer to, and where services may write.
 *
 * @param base what the paths of scripts are relative to
 * @param resources where scripts are looked for that are no files
 * @param variables fills environment variables in
 * @param directory for the files of services; made when it is needed
 * @param holder who keeps what runs there
 */
public record Workplace(Path base, ClassLoader resources, Placeholders variables, Path directory, Holder holder) {

    /** Where the files of all services of this user are. */
    public static Path ofThisUser() {
        return Path.of(System.getProperty("java.io.tmpdir"), "testflow-" + System.getProperty("user.name"));
    }

    /** Where builds say in such a directory what their test JVMs share. */
    public static Path builds(Path directory) {
        return directory.resolve("builds");
    }

    /** The same, with services in another directory, which somebody else keeps. */
    Workplace keptBy(Holder other, Path there) {
        return new Workplace(base, resources, variables, there, other);
    }

    /** The process that keeps what runs there to its end, where that is not this one. */
    Optional<ProcessMark> keeper() {
        return Optional.of(holder.process())
                .filter(process -> !process.equals(Holder.thisProcess().process()));
    }

    /** What services can use again. */
    Path cache() {
        return directory.resolve("cache");
    }
}
