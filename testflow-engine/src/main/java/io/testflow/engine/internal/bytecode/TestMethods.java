package io.testflow.engine.internal.bytecode;

import io.testflow.core.internal.classgraph.Mentions;
import io.testflow.core.internal.classgraph.MethodSummary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;

/**
 * A test class shared out among its annotated methods.
 *
 * <p>An annotated method is given what it names itself, with the lambdas, the other compiler-made methods and the annotated
 * methods of the class that it calls. All else is shared, and so is each compiler-made method that no annotated method
 * calls, and what the constant pool names and no method does. What a called method of the class names is therefore never
 * lost: it lies with the caller or is shared.
 *
 * <p>The classes of the own nest that are merely listed are not shared. Where such a class has constants that compilers
 * copy, a listing can hide an inlined one: see {@link NestConstants}.
 *
 * @param methods the annotated methods; empty where the class is not shared out
 * @param shared what belongs to all of them
 * @param staticWriters how many methods write static fields
 */
record TestMethods(List<MethodSummary> methods, Mentions shared, int staticWriters) {

    static TestMethods none(Mentions whole) {
        return new TestMethods(List.of(), whole, 0);
    }

    /** Reads the methods; a class that ASM does not understand, or whose version it does not know, stays whole. */
    static TestMethods read(byte[] bytes, String className, Mentions whole, Interner interner) {
        TestClassVisitor visitor = new TestClassVisitor(interner);
        try {
            new ClassReader(bytes).accept(visitor, 0);
            return new Split(visitor, className, whole, interner).split();
        } catch (RuntimeException e) {
            // ASM promises no particular exception for what it cannot read.
            return none(whole);
        }
    }

    private static final class Split {

        private final TestClassVisitor visitor;
        private final String className;
        private final Mentions whole;
        private final Interner interner;
        private final Map<String, MethodCode> byKey = new HashMap<>();

        Split(TestClassVisitor visitor, String className, Mentions whole, Interner interner) {
            this.visitor = visitor;
            this.className = className;
            this.whole = whole;
            this.interner = interner;
            visitor.methods.forEach(method -> byKey.put(method.name + method.descriptor, method));
        }

        TestMethods split() {
            Set<MethodCode> annotated = new LinkedHashSet<>();
            Set<MethodCode> sharing = new LinkedHashSet<>();
            for (MethodCode method : visitor.methods) {
                if (method.isAnnotated()) {
                    annotated.add(method);
                } else if (!method.isSynthetic()) {
                    sharing.add(method);
                }
            }
            Set<MethodCode> reached = reach(annotated, this::isCarriedAlong);
            for (MethodCode method : visitor.methods) {
                if (method.isSynthetic() && !reached.contains(method)) {
                    sharing.add(method);
                }
            }
            MentionsBuilder attributed = new MentionsBuilder(interner);
            List<MethodSummary> summaries = new ArrayList<>();
            for (MethodCode method : annotated) {
                MentionsBuilder mentions = gather(reach(Set.of(method), this::isCarriedAlong));
                attributed.addAll(mentions);
                summaries.add(new MethodSummary(
                        interner.intern(method.name),
                        method.annotations.stream().map(interner::intern).toList(),
                        mentions.build(className),
                        isCalled(method),
                        writesStatic(method)));
            }
            return annotated.isEmpty()
                    ? new TestMethods(List.of(), whole, staticWriters(annotated))
                    : new TestMethods(List.copyOf(summaries), shared(sharing, attributed), staticWriters(annotated));
        }

        private Mentions shared(Set<MethodCode> sharing, MentionsBuilder attributed) {
            MentionsBuilder shared = gather(reach(sharing, this::isCarriedAlong));
            shared.addAll(visitor.header);
            attributed.addAll(shared);
            MentionsBuilder unattributed = new MentionsBuilder(interner);
            unattributed.addAll(whole);
            unattributed.removeAll(attributed);
            unattributed.removeReferences(listedNestMates());
            shared.addAll(unattributed);
            return shared.build(className);
        }

        /** A listed class of another nest stays: an inlined constant of it looks the same. */
        private Set<String> listedNestMates() {
            visitor.listed.removeIf(name -> !Nest.sameNest(name, className));
            return visitor.listed;
        }

        private int staticWriters(Set<MethodCode> annotated) {
            Set<MethodCode> callees = reach(annotated, method -> true);
            int writers = 0;
            for (MethodCode method : visitor.methods) {
                boolean writes = annotated.contains(method)
                        ? writesStatic(method)
                        : method.putsStatic && !method.isClassInitialiser() && !callees.contains(method);
                writers += writes ? 1 : 0;
            }
            return writers;
        }

        private boolean isCalled(MethodCode method) {
            return visitor.methods.stream()
                    .anyMatch(caller -> caller != method && caller.calls.contains(method.name + method.descriptor));
        }

        private boolean writesStatic(MethodCode method) {
            return reach(Set.of(method), callee -> true).stream().anyMatch(callee -> callee.putsStatic);
        }

        /** Whether a called method adds to its callers, instead of being shared anyway. */
        private boolean isCarriedAlong(MethodCode callee) {
            return callee.isSynthetic() || callee.isAnnotated();
        }

        /**
         * The methods with all methods of the class that they call. A call counts by name and descriptor, whatever the
         * class it is made on: that may be a supertype.
         */
        private Set<MethodCode> reach(Set<MethodCode> from, Predicate<MethodCode> follows) {
            Set<MethodCode> reached = new LinkedHashSet<>(from);
            Deque<MethodCode> open = new ArrayDeque<>(from);
            while (!open.isEmpty()) {
                for (String call : open.remove().calls) {
                    MethodCode callee = byKey.get(call);
                    if (callee != null && follows.test(callee) && reached.add(callee)) {
                        open.add(callee);
                    }
                }
            }
            return reached;
        }

        private MentionsBuilder gather(Set<MethodCode> methods) {
            MentionsBuilder mentions = new MentionsBuilder(interner);
            methods.forEach(method -> mentions.addAll(method.mentions));
            return mentions;
        }
    }
}
