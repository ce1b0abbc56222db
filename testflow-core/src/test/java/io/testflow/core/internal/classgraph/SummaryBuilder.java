package io.testflow.core.internal.classgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes class summaries for tests: {@code type("a.Order").uses("a.Money").build()}. */
public final class SummaryBuilder {

    private final String name;
    private final Set<String> references = new TreeSet<>();
    private final Set<String> sharedReferences = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();
    private final List<String> annotations = new ArrayList<>();
    private final List<String> interfaces = new ArrayList<>();
    private final List<MethodSummary> methods = new ArrayList<>();
    private final List<String> overridable = new ArrayList<>();
    private String superclass = "java.lang.Object";
    private String sourceFile;
    private int access = 1;
    private int staticWriters;

    private SummaryBuilder(String name) {
        this.name = name;
        String simple = name.substring(name.lastIndexOf('.') + 1);
        this.sourceFile = (simple.contains("$") ? simple.substring(0, simple.indexOf('$')) : simple) + ".java";
    }

    public static SummaryBuilder type(String name) {
        return new SummaryBuilder(name);
    }

    /** A test class with these methods, each annotated with Jupiter's {@code @Test}. */
    public static SummaryBuilder test(String name, String... methods) {
        SummaryBuilder builder = new SummaryBuilder(name);
        for (String method : methods) {
            builder.method(method);
        }
        return builder;
    }

    public SummaryBuilder uses(String... classes) {
        references.addAll(List.of(classes));
        sharedReferences.addAll(List.of(classes));
        return this;
    }

    public SummaryBuilder says(String... texts) {
        words.addAll(List.of(texts));
        return this;
    }

    public SummaryBuilder annotated(String... types) {
        annotations.addAll(List.of(types));
        return uses(types);
    }

    public SummaryBuilder inherits(String type) {
        superclass = type;
        return uses(type);
    }

    public SummaryBuilder implementing(String type) {
        interfaces.add(type);
        return uses(type);
    }

    public SummaryBuilder access(int flags) {
        access = flags;
        return this;
    }

    public SummaryBuilder from(String file) {
        sourceFile = file;
        return this;
    }

    public SummaryBuilder writingStatics(int number) {
        staticWriters = number;
        return this;
    }

    /** Methods that are no tests. */
    public SummaryBuilder plainMethods(String... names) {
        overridable.addAll(List.of(names));
        return this;
    }

    public SummaryBuilder method(String method, String... used) {
        return annotatedMethod("org.junit.jupiter.api.Test", method, used);
    }

    public SummaryBuilder annotatedMethod(String annotation, String method, String... used) {
        references.addAll(List.of(used));
        references.add(annotation);
        methods.add(new MethodSummary(method, List.of(annotation), new Mentions(Set.of(used), Set.of()), false, false));
        return this;
    }

    /** A test method that another method of the class calls. */
    public SummaryBuilder calledMethod(String method, String... used) {
        String annotation = "org.junit.jupiter.api.Test";
        references.addAll(List.of(used));
        references.add(annotation);
        methods.add(new MethodSummary(method, List.of(annotation), new Mentions(Set.of(used), Set.of()), true, false));
        return this;
    }

    public SummaryBuilder methodWith(String method, String... methodAnnotations) {
        references.addAll(List.of(methodAnnotations));
        methods.add(
                new MethodSummary(method, List.of(methodAnnotations), new Mentions(Set.of(), Set.of()), false, false));
        return this;
    }

    /** A class in the list of nested classes, as the compiler writes it for the class around it. */
    public SummaryBuilder listsNested(String nested) {
        references.add(nested);
        return this;
    }

    public ClassSummary build() {
        return new ClassSummary(
                name,
                sourceFile,
                access,
                superclass,
                interfaces,
                annotations,
                references,
                words,
                List.of(),
                Stream.concat(overridable.stream(), methods.stream().map(MethodSummary::name))
                        .toList(),
                methods,
                new Mentions(sharedReferences, words),
                staticWriters);
    }
}
