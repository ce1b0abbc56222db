package io.testflow.benchmarks.mutant;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The types that a project declares, by simple name: enough to find members that a class inherits or lacks. */
final class Types {

    private static final String BODY = " { throw new IllegalStateException(\"mutant\"); }\n";

    /** Of every object; the last parts are how they are written as an override. */
    private static final Map<String, String> OF_OBJECT = Map.of(
            "toString()", "    @Override public String toString() { return \"mutant\"; }\n",
            "hashCode()", "    @Override public int hashCode() { return 7; }\n",
            "equals(Object)", "    @Override public boolean equals(Object other) { return false; }\n");

    /** What callers prefer, where they pass it, to a parameter of a wider type. */
    private static final Map<String, String> NARROWER = Map.of(
            "Object", "String",
            "CharSequence", "String",
            "long", "int",
            "double", "int",
            "int", "char",
            "Number", "Integer",
            "Collection<?>", "java.util.List<?>",
            "Object...", "Object",
            "String...", "String");

    private final Map<String, ClassTree> declared = new HashMap<>();

    Types(List<Source> sources) {
        for (Source source : sources) {
            add(source.unit());
        }
    }

    private void add(CompilationUnitTree unit) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
                declared.putIfAbsent(tree.getSimpleName().toString(), tree);
                return super.visitClass(tree, null);
            }
        }.scan(unit, null);
    }

    /** Overrides that a type does not have, of methods that it inherits, as source. */
    List<String> missing(ClassTree type) {
        Set<String> own = methods(type).stream().map(Types::key).collect(Collectors.toSet());
        Map<String, String> found = new LinkedHashMap<>();
        boolean isInterface = type.getKind() == Kind.INTERFACE;
        if (!isInterface) {
            OF_OBJECT.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        }
        for (ClassTree parent : parents(type)) {
            for (MethodTree method : methods(parent)) {
                Set<Modifier> modifiers = method.getModifiers().getFlags();
                if (modifiers.stream().noneMatch(Set.of(Modifier.STATIC, Modifier.PRIVATE, Modifier.FINAL)::contains)) {
                    String access = parent.getKind() == Kind.INTERFACE || modifiers.contains(Modifier.PUBLIC)
                            ? "public "
                            : modifiers.contains(Modifier.PROTECTED) ? "protected " : "";
                    found.putIfAbsent(
                            key(method),
                            (isInterface ? "    default " : "    " + access)
                                    + heading(method, parameters(method))
                                    + BODY);
                }
            }
        }
        found.keySet().removeAll(own);
        return List.copyOf(found.values());
    }

    /** Methods of the same name that fit some callers better, as source. */
    List<String> overloads(ClassTree type) {
        List<String> overloads = new ArrayList<>();
        for (MethodTree method : methods(type)) {
            List<String> parameters = parameters(method);
            for (int i = 0; i < parameters.size(); i++) {
                VariableTree parameter = method.getParameters().get(i);
                String narrower = NARROWER.get(written(parameter));
                if (narrower != null) {
                    List<String> changed = new ArrayList<>(parameters);
                    changed.set(i, narrower + " " + parameter.getName());
                    String access = method.getModifiers().getFlags().stream()
                            .filter(
                                    Set.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE, Modifier.STATIC)
                                            ::contains)
                            .map(modifier -> modifier + " ")
                            .collect(Collectors.joining());
                    overloads.add("    " + access + heading(method, changed) + BODY);
                }
            }
        }
        return overloads;
    }

    /** The types that a type inherits from, as far as the project declares them. */
    private List<ClassTree> parents(ClassTree type) {
        List<ClassTree> parents = new ArrayList<>();
        List<Tree> open = new ArrayList<>(type.getImplementsClause());
        if (type.getExtendsClause() != null) {
            open.add(0, type.getExtendsClause());
        }
        for (Tree each : open) {
            ClassTree parent =
                    declared.get(each.toString().replaceAll("<.*", "").replaceAll(".*\\.", ""));
            if (parent != null && parent != type && parents.size() < 8) {
                parents.add(parent);
                parents.addAll(parents(parent));
            }
        }
        return parents;
    }

    private static List<MethodTree> methods(ClassTree type) {
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getReturnType() != null)
                .toList();
    }

    private static String key(MethodTree method) {
        return method.getName()
                + method.getParameters().stream()
                        .map(parameter -> parameter.getType().toString().replaceAll("<.*>", ""))
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static List<String> parameters(MethodTree method) {
        return method.getParameters().stream()
                .map(parameter -> written(parameter) + " " + parameter.getName())
                .toList();
    }

    private static String written(VariableTree parameter) {
        String type = parameter.getType().toString();
        boolean variable = type.endsWith("[]") && parameter.toString().contains("...");
        return variable ? type.substring(0, type.length() - 2) + "..." : type;
    }

    private static String heading(MethodTree method, List<String> parameters) {
        String variables = method.getTypeParameters().isEmpty()
                ? ""
                : method.getTypeParameters().stream().map(Tree::toString).collect(Collectors.joining(", ", "<", "> "));
        return variables + method.getReturnType() + " " + method.getName() + "(" + String.join(", ", parameters) + ")";
    }
}
