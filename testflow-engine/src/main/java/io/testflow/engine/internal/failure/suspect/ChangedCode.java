package io.testflow.engine.internal.failure.suspect;

import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.source.MemberChange;
import io.testflow.engine.internal.source.MemberChange.Effect;
import io.testflow.engine.internal.source.SourceChange;
import io.testflow.engine.internal.source.SourceComparison;
import io.testflow.engine.internal.source.SourcePair;
import io.testflow.engine.internal.source.TypeChange;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.ProjectChanges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which members and files a change touched, as git and a comparison of sources tell: a witness for what no record knows.
 * Immutable.
 */
public final class ChangedCode {

    private static final Set<String> OTHER_LANGUAGES = Set.of(".kt", ".groovy", ".scala");

    private static final Pattern LOCAL = Pattern.compile("\\$\\d");

    private final boolean known;
    private final Set<String> paths = new HashSet<>();
    private final Map<String, TypeChange> types = new HashMap<>();
    /** Class names, without what is nested in them, all of whose members may have changed. */
    private final List<String> whole = new ArrayList<>();

    private ChangedCode(boolean known) {
        this.known = known;
    }

    /** Compares the sources of a change; without one, nothing is known. */
    public static ChangedCode of(Optional<ProjectChanges> changes) {
        ChangedCode code = new ChangedCode(changes.isPresent());
        changes.ifPresent(code::read);
        return code;
    }

    private void read(ProjectChanges changes) {
        List<SourcePair> pairs = new ArrayList<>();
        for (FileChange change : changes.files()) {
            String path = change.path();
            paths.add(path);
            if (path.endsWith(".java")) {
                pairs.add(new SourcePair(
                        path, before(changes, path), now(changes.root().resolve(path))));
            } else if (OTHER_LANGUAGES.stream().anyMatch(path::endsWith)) {
                whole.add(path.substring(0, path.lastIndexOf('.')).replace('/', '.'));
            }
        }
        SourceComparison.ofThisJdk().compare(pairs).forEach((path, change) -> {
            if (change instanceof SourceChange.Types changed) {
                changed.types().forEach(type -> types.put(type.name(), type));
            } else if (change instanceof SourceChange.Unparsed) {
                whole.add(path.substring(0, path.lastIndexOf('.')).replace('/', '.'));
            }
        });
    }

    private static @Nullable String before(ProjectChanges changes, String path) {
        return changes.contentAtBase(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(null);
    }

    private static @Nullable String now(Path file) {
        try {
            return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether it is known what has changed at all. */
    public boolean isKnown() {
        return known;
    }

    /** Whether the change touched a thing. */
    boolean has(Thing thing) {
        return switch (thing.kind()) {
            case METHOD -> hasMethod(thing.owner(), thing.member());
            case CLASS -> types.containsKey(thing.owner()) || isWhole(thing.owner());
            case SHAPE, MEMBERS, DISPATCH -> isDeclaredAnew(thing.owner()) || isWhole(thing.owner());
            case FILE, RESOURCE, EXISTENCE, ATTRIBUTES -> {
                String file = thing.name().replaceFirst("^\\{\\w+}/", "");
                yield paths.stream().anyMatch(path -> path.equals(file) || path.endsWith("/" + file));
            }
            case CODE, DIRECTORY, PROPERTY, VARIABLE, IMAGE, CONFIGURATION -> false;
        };
    }

    /** Whether more than the code of methods and the values of fields has changed. */
    private boolean isDeclaredAnew(String className) {
        TypeChange type = types.get(className);
        return type != null
                && (type.kind() == TypeChange.Kind.ADDED
                        || type.members().stream()
                                .anyMatch(member -> member.effect() != Effect.BODY && member.effect() != Effect.VALUE));
    }

    private boolean hasMethod(String owner, String member) {
        TypeChange type = types.get(owner);
        String name = member.substring(0, Math.max(0, member.indexOf('(')));
        return isWhole(owner)
                || (type != null
                        && (type.kind() == TypeChange.Kind.ADDED
                                || methodsOf(owner).contains(name)));
    }

    /**
     * Whether the change touched a method; empty where the methods of its class cannot be told apart, as those of a class that
     * stands in a method.
     */
    Optional<Boolean> touchedMethod(String className, String name) {
        return isWhole(className) || LOCAL.matcher(className).find()
                ? Optional.empty()
                : Optional.of(hasMethod(className, name + "("));
    }

    /** Whether the change touched a test itself: its method, or what all methods of its class share. */
    boolean hasTest(TestId test) {
        TypeChange type = types.get(test.className());
        return isWhole(test.className())
                || (type != null
                        && (type.kind() == TypeChange.Kind.ADDED
                                || test.methodName() == null
                                || type.members().stream()
                                        .anyMatch(member -> !member.method()
                                                || member.name().startsWith("<")
                                                || member.name().equals(test.methodName()))));
    }

    /** The names of the methods of a class that have changed; initialisers where the value of a field has. */
    Set<String> methodsOf(String className) {
        TypeChange type = types.get(className);
        return type == null
                ? Set.of()
                : type.members().stream().flatMap(ChangedCode::methods).collect(Collectors.toSet());
    }

    private static Stream<String> methods(MemberChange member) {
        if (member.method() || member.name().startsWith("<")) {
            return Stream.of(member.name());
        }
        return member.effect() == Effect.VALUE ? Stream.of("<init>", "<clinit>") : Stream.of();
    }

    private boolean isWhole(String className) {
        int dollar = className.indexOf('$', 1);
        String topLevel = dollar < 0 ? className : className.substring(0, dollar);
        return whole.stream().anyMatch(path -> path.equals(topLevel) || path.endsWith("." + topLevel));
    }
}
