package io.testflow.engine.internal.bytecode;

import io.testflow.core.internal.classgraph.Mentions;
import io.testflow.core.internal.classgraph.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Gathers the classes and words of a stretch of bytecode; for one thread. */
final class MentionsBuilder {

    private static final byte[] JAVA = {'j', 'a', 'v', 'a', '/'};
    private static final String[] NONE = {};

    private final Interner interner;
    private final Set<String> references = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final SignatureScanner scanner = new SignatureScanner(this::className);
    private final Consumer<String> toWords = this::word;

    MentionsBuilder(Interner interner) {
        this.interner = interner;
    }

    /** Takes the name of a class with slashes, or the descriptor of an array. */
    void type(String internalNameOrArray) {
        if (!internalNameOrArray.startsWith("java/")) {
            byte[] bytes = internalNameOrArray.getBytes(StandardCharsets.UTF_8);
            type(bytes, 0, bytes.length);
        }
    }

    /** As {@link #type(String)}, where it lies in some bytes. */
    void type(byte[] bytes, int from, int to) {
        if (from < to && bytes[from] == '[') {
            scanner.scan(bytes, from, to);
        } else {
            className(bytes, from, to);
        }
    }

    /** Takes a method of a class, given with slashes. */
    void method(String owner, String name) {
        references.add(interner.intern(owner.replace('/', '.') + "#" + name));
    }

    /** Takes every class out of a descriptor or a generic signature. */
    void descriptor(String descriptorOrSignature) {
        if (descriptorOrSignature.indexOf('L') >= 0) {
            scanner.scan(descriptorOrSignature);
        }
    }

    /** As {@link #descriptor(String)}, where it lies in some bytes. */
    void descriptor(byte[] bytes, int from, int to) {
        scanner.scan(bytes, from, to);
    }

    /** Takes the words of a text constant, and the descriptors in it. */
    void text(String text) {
        Words.of(text, toWords);
        descriptor(text);
    }

    /** Takes the words of a text constant alone. */
    void words(String text) {
        Words.of(text, toWords);
    }

    void addAll(MentionsBuilder other) {
        references.addAll(other.references);
        words.addAll(other.words);
    }

    void addAll(Mentions other) {
        references.addAll(other.references());
        words.addAll(other.words());
    }

    void removeAll(MentionsBuilder other) {
        references.removeAll(other.references);
        words.removeAll(other.words);
    }

    void removeReferences(Set<String> names) {
        references.removeAll(names);
    }

    /** What was gathered, without the class itself. */
    Mentions build(String ownName) {
        references.remove(ownName);
        return new Mentions(Set.of(references.toArray(NONE)), Set.of(words.toArray(NONE)));
    }

    private void className(byte[] bytes, int from, int to) {
        if (to - from < JAVA.length || !Arrays.equals(bytes, from, from + JAVA.length, JAVA, 0, JAVA.length)) {
            references.add(interner.className(bytes, from, to));
        }
    }

    private void word(String word) {
        words.add(interner.intern(word));
    }
}
