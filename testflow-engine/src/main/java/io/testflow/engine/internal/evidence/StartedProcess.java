package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.surroundings.Places;
import io.testflow.engine.internal.surroundings.Surroundings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a process can run: all code of the project where it may be a JVM, the files that its command names, and what lies beside
 * the first of them, and where it is started.
 */
final class StartedProcess {

    private static final Pattern STARTS_JVM =
            Pattern.compile("(^|[\\\\/\\s;&|\"'])(javaw?|mvnw?|gradlew?)(\\.\\w+)?($|[\\s;&|\"'])");

    private static final Pattern JVM = Pattern.compile("(^|[\\\\/])javaw?(\\.exe)?$");
    private static final Pattern SEPARATORS =
            Pattern.compile("[\\s;&|<>()\"'`=,]+|" + Pattern.quote(File.pathSeparator));
    private static final Set<String> CLASS_PATH = Set.of("-cp", "-classpath", "--class-path", "-jar");

    private final Surroundings surroundings;

    StartedProcess(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * The things that it can use.
     *
     * @param command a line for each argument, the program first
     * @param directory where it is started, absolute; empty for that of the tests
     */
    Set<Thing> of(String command, String directory) {
        List<String> arguments = List.of(command.split("\n", -1));
        Set<Thing> things = new TreeSet<>();
        boolean startsJvm =
                arguments.stream().anyMatch(each -> STARTS_JVM.matcher(each).find());
        if (arguments.stream().anyMatch(surroundings::isCodeNamedIn) || (startsJvm && !runsForeignCode(arguments))) {
            things.add(Surroundings.CODE);
        }
        Path start = surroundings.places().module().resolve(directory);
        Optional<Path> script = arguments.stream()
                .flatMap(StartedProcess::parts)
                .flatMap(part -> path(start, part).stream())
                .filter(Files::isRegularFile)
                .findFirst();
        arguments.stream()
                .flatMap(StartedProcess::parts)
                .flatMap(part -> Stream.of(Thing.Kind.FILE, Thing.Kind.EXISTENCE)
                        .flatMap(kind -> file(kind, start, part).stream()))
                .forEach(things::add);
        script.map(Path::getParent).ifPresent(beside -> addAllIn(beside, things));
        if (!directory.isEmpty()) {
            addAllIn(start, things);
        }
        return things;
    }

    /** An argument itself, and the words of one that a shell takes apart, the entries of a path, and what stands behind an equals sign. */
    private static Stream<String> parts(String argument) {
        return Stream.concat(Stream.of(argument), SEPARATORS.splitAsStream(argument))
                .distinct();
    }

    /** What a script includes, or a program looks for where it is started: no command says so. */
    private void addAllIn(Path directory, Set<Thing> things) {
        Places places = surroundings.places();
        if (!places.isOfSources(directory) || surroundings.resource(directory).isPresent()) {
            return;
        }
        things.add(new Thing(Thing.Kind.DIRECTORY, surroundings.name(directory)));
        try (Stream<Path> entries = Files.list(directory)) {
            entries.filter(Files::isRegularFile)
                    .forEach(file -> things.add(new Thing(Thing.Kind.FILE, surroundings.name(file))));
        } catch (IOException e) {
            // There is nothing to find, and the thing above says so.
        }
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

    private Optional<Thing> file(Thing.Kind kind, Path start, String part) {
        return path(start, part).map(path -> new Thing(kind, surroundings.name(path)));
    }

    /** The file that a part of a command names, there or not, where it is one of the checkout or a jar of the class path. */
    private Optional<Path> path(Path start, String part) {
        Places places = surroundings.places();
        try {
            Path path = start.resolve(part).normalize();
            boolean inCheckout = path.startsWith(places.root()) && !path.equals(places.root());
            boolean named = part.indexOf('/') >= 0 || part.indexOf('\\') >= 0 || part.indexOf('.') >= 0;
            return surroundings.isJar(path) || (inCheckout && named && !part.isBlank())
                    ? Optional.of(path)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
