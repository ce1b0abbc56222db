package io.testflow.engine.internal.bytecode;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the annotations of a class file: their types and the words of their string values.
 *
 * <p>The values of {@code kotlin.Metadata} and of Scala's signatures are left out: they declare the members of the class
 * and name nothing that the class uses beside the classes, which are taken from the whole constant pool.
 */
final class AnnotationWalk {

    private static final Set<String> DECLARING =
            Set.of("Lkotlin/Metadata;", "Lscala/reflect/ScalaSignature;", "Lscala/reflect/ScalaLongSignature;");

    private static final String TESTNG = "Lorg/testng/";

    private final Cursor cursor;
    private final ConstantPool pool;
    private final MentionsBuilder mentions;

    AnnotationWalk(Cursor cursor, ConstantPool pool, MentionsBuilder mentions) {
        this.cursor = cursor;
        this.pool = pool;
        this.mentions = mentions;
    }

    /** Reads a list of annotations and hands the descriptor of each one's type to the consumer. */
    void annotations(Consumer<String> type) {
        for (int count = cursor.u2(); count > 0; count--) {
            type.accept(annotation(true));
        }
    }

    void parameterAnnotations(Consumer<String> type) {
        for (int parameters = cursor.u1(); parameters > 0; parameters--) {
            annotations(type);
        }
    }

    void typeAnnotations() {
        for (int count = cursor.u2(); count > 0; count--) {
            int target = cursor.u1();
            cursor.skip(
                    switch (target) {
                        case 0x00, 0x01, 0x16 -> 1;
                        case 0x10, 0x11, 0x12, 0x17, 0x42, 0x43, 0x44, 0x45, 0x46 -> 2;
                        case 0x13, 0x14, 0x15 -> 0;
                        case 0x40, 0x41 -> 6 * cursor.u2();
                        case 0x47, 0x48, 0x49, 0x4a, 0x4b -> 3;
                        default ->
                            throw new MalformedClassFileException("it annotates a type in an unknown place " + target);
                    });
            cursor.skip(2 * cursor.u1());
            annotation(true);
        }
    }

    /** Reads one value of an annotation, or the default of one. */
    void value() {
        value(true);
    }

    private String annotation(boolean wordsCount) {
        String type = pool.utf8(cursor.u2());
        boolean valuesCount = wordsCount && !DECLARING.contains(type);
        for (int values = cursor.u2(); values > 0; values--) {
            int name = cursor.u2();
            // TestNG brings in other tests by these, which the values alone do not tell from other strings.
            if (type.startsWith(TESTNG) && pool.utf8(name).startsWith("dependsOn")) {
                mentions.words(pool.utf8(name));
            }
            value(valuesCount);
        }
        return type;
    }

    private void value(boolean wordsCount) {
        int tag = cursor.u1();
        switch (tag) {
            case 's' -> {
                int text = cursor.u2();
                if (wordsCount) {
                    mentions.words(pool.utf8(text));
                }
            }
            case 'e' -> cursor.skip(4);
            case '@' -> annotation(wordsCount);
            case '[' -> {
                for (int values = cursor.u2(); values > 0; values--) {
                    value(wordsCount);
                }
            }
            case 'B', 'C', 'D', 'F', 'I', 'J', 'S', 'Z', 'c' -> cursor.skip(2);
            default -> throw new MalformedClassFileException("an annotation has a value of unknown kind " + tag);
        }
    }
}
