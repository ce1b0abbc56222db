package io.testflow.core.internal.classgraph;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one class file says of the class, as far as selection needs it. All names are binary names with dots,
 * {@code com.acme.Order$Line}.
 *
 * @param name the class
 * @param sourceFile the name in the {@code SourceFile} attribute, {@code Order.java}; empty where there is none
 * @param access the access flags of the class file, {@code java.lang.reflect.Modifier} and {@code ACC_ANNOTATION} bits
 * @param superclass the superclass; empty for {@code java.lang.Object} and modules
 * @param interfaces the interfaces that the class names itself
 * @param annotations types of the annotations on the class
 * @param references every class that the constant pool names in any way: class entries, descriptors, generic signatures,
 *     annotations; without {@code java.*} and without the class itself. In test output also the methods that it calls of
 *     the classes around it, {@code com.acme.OrderTest#total}
 * @param words the words of all string constants and annotation values, see {@link Words}
 * @param constants names of the fields whose values compilers copy into other classes ({@code ConstantValue})
 * @param overridable names of the methods, annotated or not, that a subclass can override: neither private nor static
 * @param methods the annotated methods, read for classes of test output alone; empty for all others
 * @param shared what {@code references} and {@code words} hold beside what is said by the code of {@code methods} alone
 *     and beside mere lists of nested classes; the same as the class's own where {@code methods} is empty
 * @param staticWriters how many methods beside {@code <clinit>} write static fields, counted where {@code methods} are
 *     read: annotated ones that do so themselves or through methods of their class, and all others that do so out of
 *     reach of the annotated ones
 */
public record ClassSummary(
        String name,
        String sourceFile,
        int access,
        String superclass,
        List<String> interfaces,
        List<String> annotations,
        Set<String> references,
        Set<String> words,
        List<String> constants,
        List<String> overridable,
        List<MethodSummary> methods,
        Mentions shared,
        int staticWriters) {

    /** As records do it, but most are asked whether they are themselves, or have other names. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ClassSummary summary
                        && name.equals(summary.name)
                        && sourceFile.equals(summary.sourceFile)
                        && access == summary.access
                        && superclass.equals(summary.superclass)
                        && interfaces.equals(summary.interfaces)
                        && annotations.equals(summary.annotations)
                        && references.equals(summary.references)
                        && words.equals(summary.words)
                        && constants.equals(summary.constants)
                        && overridable.equals(summary.overridable)
                        && methods.equals(summary.methods)
                        && shared.equals(summary.shared)
                        && staticWriters == summary.staticWriters);
    }

    /** Of the name alone: classes of one name are few. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
