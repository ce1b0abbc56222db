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
    private final boolean deep;
    private final Map<Folded, Integer> numbers = new HashMap<>();
    private final List<Folded> folded = new ArrayList<>();
    private final HashStream64 stream = Hashing.xxh3_64().hashStream();

    private Closure(Nest nest, boolean deep, List<Content> contents) {
        this.nest = nest;
        this.deep = deep;
        contents.forEach(this::say);
        // Not an iteration: the list grows on the way.
        for (int i = 0; i < folded.size(); i++) {
            for (Content content : nest.contentOf(folded.get(i))) {
                stream.putInt(i);
                say(content);
            }
        }
    }

    static Closure of(Nest nest, ReadMethod method) {
        return new Closure(nest, true, List.of(method.body()));
    }

    /** Hashes without the content of the folded: for shapes and signatures, which execute nothing. */
    static long shallow(Nest nest, List<Content> contents) {
        return new Closure(nest, false, contents).hash();
    }

    long hash() {
        return stream.getAsLong();
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
                call -> nest.isFolded(new OfMethod(internal(call.className()), call.name(), call.descriptor())),
                type -> nest.isSingleton(internal(type)));
    }

    private void say(Content content) {
        for (Content.Part part : content.parts()) {
            if (part instanceof Content.Said said) {
                stream.putLong(said.hash());
            } else if (part instanceof Content.Cases cases) {
                say(cases);
            } else if (part instanceof Content.WholeSwitchMap whole && nest.isFolded(whole.map())) {
                say(nest.constantsOf(whole.map()));
            } else if (part instanceof Content.Name name) {
                if (nest.isFolded(name.folded())) {
                    stream.putInt(numberOf(name.folded()));
                } else {
                    say(name.otherwise());
                }
            }
        }
    }

    private void say(Content.Cases cases) {
        List<String> constants = nest.isFolded(cases.map()) ? nest.constantsOf(cases.map()) : List.of();
        cases.cases().stream()
                .map(one -> (one.key() > 0 && one.key() <= constants.size()
                                ? constants.get(one.key() - 1)
                                : String.valueOf(one.key()))
                        + " " + one.place())
                .sorted()
                .forEach(stream::putString);
        stream.putInt(cases.cases().size());
    }

    private void say(List<String> constants) {
        constants.forEach(stream::putString);
        stream.putInt(constants.size());
    }

    private int numberOf(Folded name) {
        if (!deep) {
            return -1;
        }
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
