package io.testflow.engine.use;

import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * A piece of code that a user asks about.
 *
 * @param className binary name of a class, with or without its package; nested classes with {@code $}
 * @param method name of a method, {@code <init>} for constructors, or {@code null} for the class as a whole
 * @param parameters of the one method that is meant, or {@code null} for all of the name: {@code (ILjava/lang/String;)V}, with
 *     or without what it returns, or {@code (int,String)}
 */
public record AskedCode(
        String className, @Nullable String method, @Nullable String parameters) {

    private static final int MOST_NAMES = 3;

    /**
     * Reads {@code Money}, {@code com.acme.Money$Part}, {@code Money#add} or {@code Money#add(int)}.
     *
     * @throws UsageException when there is no class or no method where the text promises one
     */
    public static AskedCode parse(String text) {
        String[] parts = text.strip().split("#", -1);
        String last = parts[parts.length - 1];
        int open = last.indexOf('(');
        boolean opens = parts.length == 2 && open >= 0;
        String method = opens ? last.substring(0, open) : last;
        if (parts.length > 2 || parts[0].isBlank() || method.isBlank() || (opens && last.indexOf(')') < open)) {
            throw new UsageException("testflow.class=" + text + " names no code. " + howToName());
        }
        return new AskedCode(
                parts[0].strip(),
                parts.length == 1 ? null : method.strip(),
                opens ? last.substring(open).replace(" ", "") : null);
    }

    /** Whether a class can be meant. */
    public boolean isClass(String name) {
        return name.equals(className) || name.endsWith("." + className);
    }

    /**
     * Whether a method of such a class is meant; all are where no method was named.
     *
     * @param key name and descriptor, {@code add(I)V}
     */
    public boolean isMethod(String key) {
        int open = key.indexOf('(');
        if (method == null) {
            return true;
        }
        String descriptor = key.substring(open);
        return key.substring(0, open).equals(method)
                && (parameters == null
                        || Stream.of(
                                        descriptor,
                                        descriptor.substring(0, descriptor.indexOf(')') + 1),
                                        typed(descriptor),
                                        simple(typed(descriptor)))
                                .anyMatch(parameters::equals));
    }

    /**
     * The name by which somebody could mean a method as this one is meant.
     *
     * @param owner binary name of its class
     * @param key its name and descriptor
     */
    public String nameOf(String owner, String key) {
        String readable = readable(owner + "#" + key);
        return parameters == null ? readable.substring(0, readable.indexOf('(')) : readable;
    }

    /**
     * Makes sure that there is such code.
     *
     * @param runs all test runs that were asked
     * @throws UsageException when none of them knows it; the message has the nearest names
     */
    public void checkKnownTo(List<RunUse> runs) {
        if (!runs.isEmpty() && runs.stream().noneMatch(RunUse::known)) {
            throw unknown(runs.stream().flatMap(run -> run.names().stream()).collect(Collectors.toSet()));
        }
    }

    private UsageException unknown(Collection<String> names) {
        boolean full = className.contains(".");
        List<String> near =
                method == null && !full ? bySimpleName(names) : NearestNames.of(toString(), names, MOST_NAMES);
        return new UsageException("testflow.class=" + this
                + ": no module of this build has such code on the class path of" + " its tests. "
                + (near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ") + howToName());
    }

    private List<String> bySimpleName(Collection<String> names) {
        Set<String> simple = names.stream().map(AskedCode::simple).collect(Collectors.toSet());
        List<String> near = NearestNames.of(className, simple, MOST_NAMES);
        return names.stream()
                .filter(name -> near.contains(simple(name)))
                .sorted()
                .limit(MOST_NAMES)
                .toList();
    }

    /** {@code a.Money#add(int)} for {@code a.Money#add(I)V}. */
    static String readable(String method) {
        int open = method.indexOf('(');
        return method.substring(0, open) + simple(typed(method.substring(open)));
    }

    private static String typed(String descriptor) {
        return Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(Type::getClassName)
                .collect(Collectors.joining(",", "(", ")"));
    }

    /** Without the packages of all classes in it. */
    private static String simple(String names) {
        return names.replaceAll("[\\p{javaJavaIdentifierPart}.]+\\.", "");
    }

    private static String howToName() {
        return "Name a class, nested ones with $, and after # a method if you like: -Dtestflow.class='Money$Part#add(int)'";
    }

    @Override
    public String toString() {
        return className + (method == null ? "" : "#" + method) + (parameters == null ? "" : parameters);
    }
}
