package io.testflow.engine.internal.bytecode;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Walks over all that follows the constant pool, to its end; what it gathers on the way are its fields. */
final class ClassBody {

    private final Cursor cursor;
    private final ConstantPool pool;
    private final AnnotationWalk annotationWalk;

    private int access;
    private String name = "";
    private String superclass = "";
    private String sourceFile = "";
    private final List<String> interfaces = new ArrayList<>(2);
    private final List<String> annotations = new ArrayList<>(2);
    private final List<String> constants = new ArrayList<>(2);
    private final Set<String> overridable = new LinkedHashSet<>();
    private final Map<String, List<String>> provides = new TreeMap<>();
    private boolean annotatedMethods;

    private ClassBody(Cursor cursor, ConstantPool pool, MentionsBuilder mentions) {
        this.cursor = cursor;
        this.pool = pool;
        this.annotationWalk = new AnnotationWalk(cursor, pool, mentions);
    }

    /** Reads from the access flags on; hands the words of annotations to the mentions. */
    static ClassBody read(Cursor cursor, ConstantPool pool, MentionsBuilder mentions) {
        ClassBody body = new ClassBody(cursor, pool, mentions);
        body.read();
        return body;
    }

    private void read() {
        access = cursor.u2();
        name = dotted(pool.className(cursor.u2()));
        superclass = dotted(pool.optionalClassName(cursor.u2()));
        for (int count = cursor.u2(); count > 0; count--) {
            interfaces.add(dotted(pool.className(cursor.u2())));
        }
        for (int count = cursor.u2(); count > 0; count--) {
            cursor.skip(2);
            String field = pool.utf8(cursor.u2());
            cursor.skip(2);
            attributes(type -> {}, attribute -> {
                if (attribute.equals("ConstantValue")) {
                    constants.add(field);
                }
            });
        }
        for (int count = cursor.u2(); count > 0; count--) {
            method(cursor.u2(), pool.utf8(cursor.u2()));
            cursor.skip(2);
            attributes(type -> annotatedMethods |= !type.startsWith("Ljava/lang/"), attribute -> {});
        }
        attributes(type -> annotations.add(dotted(type.substring(1, type.length() - 1))), attribute -> {});
        if (!cursor.atEnd()) {
            throw new MalformedClassFileException("it does not end where it should");
        }
    }

    private void method(int access, String method) {
        if (!Modifier.isPrivate(access) && !Modifier.isStatic(access) && !method.startsWith("<")) {
            overridable.add(method);
        }
    }

    /** Reads the attributes of one thing and hands on the types of its own annotations, and the names of attributes. */
    private void attributes(Consumer<String> annotationType, Consumer<String> attributeName) {
        for (int count = cursor.u2(); count > 0; count--) {
            String attribute = pool.utf8(cursor.u2());
            int length = cursor.length();
            int end = cursor.position() + length;
            attributeName.accept(attribute);
            attribute(attribute, annotationType);
            cursor.moveTo(end);
        }
    }

    private void attribute(String attribute, Consumer<String> annotationType) {
        switch (attribute) {
            case "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations" ->
                annotationWalk.annotations(annotationType);
            case "RuntimeVisibleParameterAnnotations", "RuntimeInvisibleParameterAnnotations" ->
                annotationWalk.parameterAnnotations(type -> {});
            case "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations" -> annotationWalk.typeAnnotations();
            case "AnnotationDefault" -> annotationWalk.value();
            case "Code" -> code();
            case "Record" -> components();
            case "SourceFile" -> sourceFile = pool.utf8(cursor.u2());
            case "Module" -> module();
            default -> {
                // What the others name lies in the constant pool.
            }
        }
    }

    /** The instructions are passed over: of interest are the annotations on types behind them. */
    private void code() {
        cursor.skip(4);
        cursor.skip(cursor.length());
        cursor.skip(8 * cursor.u2());
        attributes(type -> {}, attribute -> {});
    }

    private void components() {
        for (int count = cursor.u2(); count > 0; count--) {
            cursor.skip(4);
            attributes(type -> {}, attribute -> {});
        }
    }

    private void module() {
        cursor.skip(6);
        cursor.skip(6 * cursor.u2());
        for (int exportsAndOpens = 0; exportsAndOpens < 2; exportsAndOpens++) {
            for (int count = cursor.u2(); count > 0; count--) {
                cursor.skip(4);
                cursor.skip(2 * cursor.u2());
            }
        }
        cursor.skip(2 * cursor.u2());
        for (int count = cursor.u2(); count > 0; count--) {
            String service = dotted(pool.className(cursor.u2()));
            List<String> providers = new ArrayList<>();
            for (int provider = cursor.u2(); provider > 0; provider--) {
                providers.add(dotted(pool.className(cursor.u2())));
            }
            provides.put(service, List.copyOf(providers));
        }
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    int access() {
        return access;
    }

    String name() {
        return name;
    }

    String superclass() {
        return superclass;
    }

    String sourceFile() {
        return sourceFile;
    }

    List<String> interfaces() {
        return interfaces;
    }

    List<String> annotations() {
        return annotations;
    }

    List<String> constants() {
        return constants;
    }

    /** Names of its methods that are neither private nor static, each once. */
    Set<String> overridable() {
        return overridable;
    }

    /** For a module, providers by service. */
    Map<String, List<String>> provides() {
        return provides;
    }

    /** Whether a method carries an annotation that is not one of {@code java.lang}. */
    boolean hasAnnotatedMethods() {
        return annotatedMethods;
    }
}
