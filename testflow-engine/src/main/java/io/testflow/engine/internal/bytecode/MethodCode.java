package io.testflow.engine.internal.bytecode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** One method of a test class while it is read: what it names itself, without the methods that it calls. */
final class MethodCode {

    final String name;
    final String descriptor;
    final MentionsBuilder mentions;
    /** Types of its annotations, with dots. */
    final List<String> annotations = new ArrayList<>(2);
    /** Name and descriptor of each method that it calls or hands on, in whatever class. */
    final Set<String> calls = new HashSet<>();

    boolean putsStatic;

    private final int access;

    MethodCode(int access, String name, String descriptor, MentionsBuilder mentions) {
        this.access = access;
        this.name = name;
        this.descriptor = descriptor;
        this.mentions = mentions;
    }

    boolean isSynthetic() {
        return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }

    boolean isClassInitialiser() {
        return name.equals("<clinit>");
    }

    /** Whether it stands by itself in the summary; initialisers and bridges that carry annotations do not. */
    boolean isAnnotated() {
        return !isSynthetic()
                && !name.startsWith("<")
                && annotations.stream().anyMatch(type -> !type.startsWith("java.lang."));
    }
}
