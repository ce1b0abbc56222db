package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.surroundings.Places;
import io.testflow.engine.internal.surroundings.Surroundings;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a process can run: all code of the project where it may be a JVM, and the files that its command names. */
final class StartedProcess {

    private static final Pattern STARTS_JVM =
            Pattern.compile("(^|[\\\\/\\s;&|\"'])(javaw?|mvnw?|gradlew?)(\\.\\w+)?($|[\\s;&|\"'])");

    private static final Pattern JVM = Pattern.compile("(^|[\\\\/])javaw?(\\.exe)?$");
    private static final Set<String> CLASS_PATH = Set.of("-cp", "-classpath", "--class-path", "-jar");

    private final Surroundings surroundings;

    StartedProcess(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** @param command a line for each argument, the program first */
    Set<Thing> of(String command) {
        List<String> arguments = List.of(command.split("\n", -1));
        Set<Thing> things = new TreeSet<>();
        boolean startsJvm =
                arguments.stream().anyMatch(each -> STARTS_JVM.matcher(each).find());
        if (arguments.stream().anyMatch(surroundings::isCodeNamedIn) || (startsJvm && !runsForeignCode(arguments))) {
            things.add(Surroundings.CODE);
        }
        for (String argument : arguments) {
            Arrays.stream(argument.split(File.pathSeparator))
                    .flatMap(part -> file(part).stream())
                    .forEach(things::add);
        }
        return things;
    }

    /** Whether a JVM is told a class path, and that has nothing of the checkout, as where a library starts a JVM for itself. */
    private boolean runsForeignCode(List<String> arguments) {
        int option = arguments.stream()
                .filter(CLASS_PATH::contains)
                .mapToInt(arguments::indexOf)
                .findFirst()
                .orElse(-1);
        if (option < 0
                || option + 1 == arguments.size()
                || !JVM.matcher(arguments.get(0)).find()) {
            return false;
        }
        Places places = surroundings.places();
        return Arrays.stream(arguments.get(option + 1).split(File.pathSeparator))
                .noneMatch(entry -> places.module().resolve(entry).normalize().startsWith(places.root()));
    }

    private Optional<Thing> file(String argument) {
        Places places = surroundings.places();
        try {
            Path path = places.module().resolve(argument).normalize();
            boolean inCheckout = path.startsWith(places.root()) && !path.equals(places.root());
            boolean named = argument.indexOf('/') >= 0 || argument.indexOf('\\') >= 0 || argument.indexOf('.') >= 0;
            return surroundings.isJar(path) || (inCheckout && named && !argument.isBlank())
                    ? Optional.of(new Thing(Thing.Kind.FILE, surroundings.name(path)))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
