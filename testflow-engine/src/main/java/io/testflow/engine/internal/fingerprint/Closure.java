package io.testflow.engine.internal.fingerprint;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.engine.internal.fingerprint.Content.Folded;
import io.testflow.engine.internal.fingerprint.Content.Folded.OfClass;
import io.testflow.engine.internal.fingerprint.Content.Folded.OfMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A method with all that is folded into it, however deep.
 *
 * <p>The folded ones are numbered as the method comes upon them, and each is said once, behind the method: so the compiler's
 * numbers do not count, and folded classes that name each other are no trouble.
 */
final class Closure {

    private final Nest nest;
    private final Map<Folded, Integer> numbers = new HashMap<>();
    private final List<Folded> folded = new ArrayList<>();
    private final HashStream64 stream = Hashing.xxh3_64().hashStream();
    private final long hash;

    Closure(Nest nest, Content root) {
        this.nest = nest;
        say(root);
        // Not a loop over the list itself: it grows on the way.
        for (int i = 0; i < folded.size(); i++) {
            for (Content content : nest.contentOf(folded.get(i))) {
                stream.putInt(i);
                say(content);
            }
        }
        this.hash = stream.getAsLong();
    }

    long hash() {
        return hash;
    }

    /** What is folded into the method. */
    List<Folded> folded() {
        return folded;
    }

    /** The facts of the method and of what is folded into it. */
    MethodFacts facts(ReadMethod method) {
        FactsBuilder facts = new FactsBuilder();
        facts.add(method.facts());
        folded.forEach(name -> nest.addFacts(name, facts));
        return facts.build(
                type -> nest.isFolded(new OfClass(internal(type))),
                call -> nest.isFolded(new OfMethod(internal(call.className()), call.name(), call.descriptor())));
    }

    /** Hashes what counts without the content of the folded: for shapes and signatures, which execute nothing. */
    static long shallow(Nest nest, List<Content> contents) {
        HashStream64 stream = Hashing.xxh3_64().hashStream();
        contents.forEach(content -> shallow(nest, content, stream));
        return stream.getAsLong();
    }

    private static void shallow(Nest nest, Content content, HashStream64 stream) {
        for (Content.Part part : content.parts()) {
            if (part instanceof Content.Said said) {
                stream.putLong(said.hash());
            } else if (part instanceof Content.Name name) {
                stream.putBoolean(nest.isFolded(name.folded()));
                if (!nest.isFolded(name.folded())) {
                    shallow(nest, name.otherwise(), stream);
                }
            }
        }
    }

    private void say(Content content) {
        for (Content.Part part : content.parts()) {
            if (part instanceof Content.Said said) {
                stream.putLong(said.hash());
            } else if (part instanceof Content.Name name) {
                if (nest.isFolded(name.folded())) {
                    stream.putInt(numberOf(name.folded()));
                } else {
                    say(name.otherwise());
                }
            }
        }
    }

    private int numberOf(Folded name) {
        Integer known = numbers.putIfAbsent(name, folded.size());
        if (known != null) {
            return known;
        }
        folded.add(name);
        return folded.size() - 1;
    }

    private static String internal(String binaryName) {
        return binaryName.replace('.', '/');
    }
}
