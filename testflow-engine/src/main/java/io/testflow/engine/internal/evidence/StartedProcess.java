package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.surroundings.Places;
import io.testflow.engine.internal.surroundings.Surroundings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a process can run of the project: all of its code where it may be a JVM, and the files that its command names. */
final class StartedProcess {

    private static final Pattern STARTS_JVM =
            Pattern.compile("(^|[\\\\/\\s;&|\"'])(javaw?|mvnw?|gradlew?)(\\.\\w+)?($|[\\s;&|\"'])");

    private final Surroundings surroundings;

    StartedProcess(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** @param command a line for each argument, the program first */
    Set<Thing> of(String command) {
        Set<Thing> things = new TreeSet<>();
        for (String argument : command.split("\n", -1)) {
            if (STARTS_JVM.matcher(argument).find() || surroundings.isCodeNamedIn(argument)) {
                things.add(Surroundings.CODE);
            }
            file(argument).ifPresent(things::add);
        }
        return things;
    }

    private Optional<Thing> file(String argument) {
        Places places = surroundings.places();
        try {
            Path path = places.module().resolve(argument).normalize();
            boolean inCheckout = path.startsWith(places.root()) && !path.equals(places.root());
            boolean named = argument.indexOf('/') >= 0 || argument.indexOf('\\') >= 0 || argument.indexOf('.') >= 0;
            return inCheckout && named && !argument.isBlank()
                    ? Optional.of(new Thing(Thing.Kind.FILE, surroundings.name(path)))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
