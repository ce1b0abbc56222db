package io.testflow.engine.internal.fingerprint;

import java.util.Set;

/**
 * What the bytecode of a method names, together with the lambdas, accessors, anonymous and local classes folded into it.
 *
 * <p>Class names are binary, with dots; those of folded classes do not appear.
 *
 * @param types all types: owners and descriptors of members, casts, class literals, caught and declared exceptions, element
 *     types of arrays, generics, annotations
 * @param statics classes that it may initialise or whose static members it touches
 * @param writesStaticsOf classes whose static fields it writes, static initialisers aside
 * @param readsShared fields read whose value may be shared state, static ones and those of singletons: no primitives, strings,
 *     boxes, and no fields that hold an instance of their own class, as enum constants do
 * @param writesSingletons singletons whose fields it writes, constructors and what deserialises aside: classes that nobody but
 *     themselves can make instances of, which they keep in static fields
 * @param changesInstancesOf classes whose objects it changes, those aside: it writes their fields, or fills a container in
 *     one of them
 * @param calls the methods and constructors that it calls or takes a handle of
 * @param keptObjects of a static initialiser, what it puts into final fields of its class, as far as its bytecode tells
 */
public record MethodFacts(
        Set<String> types,
        Set<String> statics,
        Set<String> writesStaticsOf,
        Set<SharedField> readsShared,
        Set<String> writesSingletons,
        Set<String> changesInstancesOf,
        Set<MethodName> calls,
        Set<KeptObject> keptObjects) {

    public MethodFacts {
        types = Set.copyOf(types);
        statics = Set.copyOf(statics);
        writesStaticsOf = Set.copyOf(writesStaticsOf);
        readsShared = Set.copyOf(readsShared);
        writesSingletons = Set.copyOf(writesSingletons);
        changesInstancesOf = Set.copyOf(changesInstancesOf);
        calls = Set.copyOf(calls);
        keptObjects = Set.copyOf(keptObjects);
    }
}
