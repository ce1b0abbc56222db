package io.testflow.engine.internal.bytecode;

import io.testflow.core.internal.classgraph.Mentions;
import io.testflow.core.internal.classgraph.Words;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Gathers the classes and words of a stretch of bytecode; for one thread. */
final class MentionsBuilder {

    private final Interner interner;
    private final Set<String> references = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Consumer<String> toReferences = this::internalName;
    private final Consumer<String> toWords = this::word;

    MentionsBuilder(Interner interner) {
        this.interner = interner;
    }

    /** Takes the name of a class with slashes, or the descriptor of an array. */
    void type(String internalNameOrArray) {
        if (internalNameOrArray.startsWith("[")) {
            descriptor(internalNameOrArray);
        } else {
            internalName(internalNameOrArray);
        }
    }

    /** Takes every class out of a descriptor or a generic signature. */
    void descriptor(String descriptorOrSignature) {
        SignatureScanner.scan(descriptorOrSignature, toReferences);
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
        return new Mentions(Set.copyOf(references), Set.copyOf(words));
    }

    private void internalName(String name) {
        if (!name.startsWith("java/")) {
            references.add(interner.intern(name.replace('/', '.')));
        }
    }

    private void word(String word) {
        words.add(interner.intern(word));
    }
}
