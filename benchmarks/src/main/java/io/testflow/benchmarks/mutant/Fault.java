package io.testflow.benchmarks.mutant;

import com.sun.source.tree.MethodTree;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a fault is, to be compared with what is suspected.
 *
 * @param owner binary name of the class, the numbers of anonymous and local ones as {@code *}; for a resource its path
 * @param member name of the method, {@code <clinit>} or {@code <init>} for initialisers; empty for the class as a whole
 * @param parameters simple names of the method's parameter types; {@code null} for any
 * @param declared whether the class is at fault as much as its member: by what it declares, or by the value of a field
 */
record Fault(String owner, String member, @Nullable List<String> parameters, boolean declared) {

    private static final String INITIALISER = "<";

    /** In a class as a whole, or in a file that is none. */
    static Fault of(String owner) {
        return new Fault(owner, "", null, true);
    }

    /** In a class nested in this class, or in this member of it. */
    Fault nested(String simpleName) {
        boolean numbered = !member.isEmpty() || simpleName.isEmpty();
        return of(owner + (numbered ? "$*" : "$") + simpleName);
    }

    /** In the code of a method of this class. */
    Fault in(MethodTree method) {
        List<String> types = method.getParameters().stream()
                .map(parameter -> simple(parameter.getType().toString()))
                .toList();
        return new Fault(owner, method.getName().toString(), types, false);
    }

    /** In an initialiser of this class. */
    Fault initialiser(boolean isStatic) {
        return new Fault(owner, isStatic ? "<clinit>" : "<init>", null, true);
    }

    /** In a method of this class that the fault adds. */
    Fault added(String method) {
        return new Fault(owner, method, null, true);
    }

    /** The same, with the class at fault as well. */
    Fault declaration() {
        return new Fault(owner, member, parameters, true);
    }

    /** Whether a suspect is where this fault is. */
    boolean is(Suspected suspect) {
        if (suspect.file().equals(owner)) {
            return true;
        }
        int hash = suspect.member().indexOf('#');
        String className =
                (hash < 0 ? suspect.member() : suspect.member().substring(0, hash)).replaceAll("\\$\\d+", "\\$*");
        if (!className.equals(owner)) {
            return false;
        }
        return hash < 0 ? declared : isMethod(suspect.member().substring(hash + 1));
    }

    private boolean isMethod(String method) {
        int open = method.indexOf('(');
        if (!method.substring(0, open).equals(member)) {
            return false;
        }
        String inside = method.substring(open + 1, method.lastIndexOf(')'));
        return parameters == null || accepts(parameters, inside.isEmpty() ? List.of() : List.of(inside.split(",")));
    }

    /** Constructors of inner classes and enums have parameters more than their source has, before the others. */
    private boolean accepts(List<String> source, List<String> types) {
        int more = types.size() - source.size();
        if (more < 0 || (more > 0 && !member.startsWith(INITIALISER))) {
            return false;
        }
        return IntStream.range(0, source.size()).allMatch(i -> isType(source.get(i), simple(types.get(more + i))));
    }

    /** A type variable is erased to what its source does not say at this place. */
    private static boolean isType(String written, String compiled) {
        return written.equals(compiled)
                || (written.matches("[A-Z]\\d?(\\[])*") && compiled.endsWith(dimensions(written)));
    }

    private static String dimensions(String type) {
        return type.substring(type.replace("[]", "").length());
    }

    /** Without annotations, type arguments, packages and the classes around it; what is variable is an array. */
    private static String simple(String type) {
        String bare = type.replaceAll("@[\\w.]+(\\([^)]*\\))?\\s*", "").replace("...", "[]");
        while (bare.contains("<")) {
            bare = bare.replaceAll("<[^<>]*>", "");
        }
        return bare.replaceAll("[\\w.$]*[.$]", "").replace(" ", "");
    }

    @Override
    public String toString() {
        String types = parameters == null ? "" : parameters.stream().collect(Collectors.joining(",", "(", ")"));
        return owner + (member.isEmpty() ? "" : "#" + member + types);
    }
}
