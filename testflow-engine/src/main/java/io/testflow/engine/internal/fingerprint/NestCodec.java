package io.testflow.engine.internal.fingerprint;

import io.testflow.engine.internal.cachefile.CacheInput;
import io.testflow.engine.internal.cachefile.CacheOutput;
import io.testflow.engine.internal.fingerprint.KeptObject.Copied;
import io.testflow.engine.internal.fingerprint.KeptObject.Made;
import io.testflow.engine.internal.fingerprint.KeptObject.NoElements;
import io.testflow.engine.internal.fingerprint.KeptObject.Origin;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The form in which the cache keeps a nest, its classes and its methods apart. Another form, or another meaning, is another version. */
final class NestCodec {

    private NestCodec() {}

    static ByteBuffer encode(Collection<ClassFingerprint> classes, Map<String, ClassHeader> headers) {
        CacheOutput out = new CacheOutput();
        out.number(classes.size());
        classes.forEach(type -> write(type, out));
        out.number(headers.size());
        headers.forEach((name, header) -> {
            out.string(name);
            out.flag(header.isInterface());
            out.flag(header.holdsObjects());
            out.strings(header.supertypes());
            out.strings(header.annotations());
            out.strings(header.overridable());
        });
        return ByteBuffer.wrap(out.bytes());
    }

    static NestFingerprints nest(ByteBuffer encoded, Supplier<NestMethods> methods) {
        CacheInput in = new CacheInput(encoded.duplicate(), UnaryOperator.identity());
        Map<String, ClassFingerprint> classes = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            ClassFingerprint type = type(in);
            classes.put(type.name(), type);
        }
        Map<String, ClassHeader> headers = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            headers.put(
                    in.string(),
                    new ClassHeader(
                            in.flag(), in.flag(), List.of(in.strings()), Set.of(in.strings()), Set.of(in.strings())));
        }
        return new NestFingerprints(classes, headers, methods);
    }

    static ByteBuffer encode(NestMethods methods) {
        CacheOutput out = new CacheOutput();
        out.number(methods.facts().size());
        methods.facts().forEach((method, facts) -> {
            write(method, out);
            out.strings(facts.types());
            out.strings(facts.statics());
            out.strings(facts.writesStaticsOf());
            out.number(facts.readsShared().size());
            facts.readsShared().forEach(field -> write(field, out));
            out.strings(facts.writesSingletons());
            out.strings(facts.changesInstancesOf());
            write(facts.calls(), out);
            out.number(facts.keptObjects().size());
            facts.keptObjects().forEach(object -> write(object, out));
        });
        write(methods.names().stable(), out);
        out.number(methods.names().methods().size());
        methods.names().methods().forEach((method, users) -> {
            write(method, out);
            write(users, out);
        });
        out.number(methods.names().classes().size());
        methods.names().classes().forEach((name, users) -> {
            out.string(name);
            write(users, out);
        });
        return ByteBuffer.wrap(out.bytes());
    }

    static NestMethods methods(ByteBuffer encoded) {
        CacheInput in = new CacheInput(encoded.duplicate(), UnaryOperator.identity());
        Map<MethodName, MethodFacts> facts = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            MethodName method = method(in);
            facts.put(
                    method,
                    new MethodFacts(
                            Set.of(in.strings()),
                            Set.of(in.strings()),
                            Set.of(in.strings()),
                            fields(in),
                            Set.of(in.strings()),
                            Set.of(in.strings()),
                            methods(in),
                            objects(in)));
        }
        Set<MethodName> stable = methods(in);
        Map<MethodName, Set<MethodName>> usersOfMethods = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            usersOfMethods.put(method(in), methods(in));
        }
        Map<String, Set<MethodName>> usersOfClasses = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            usersOfClasses.put(in.string(), methods(in));
        }
        return new NestMethods(facts, new StableNames(stable, usersOfMethods, usersOfClasses));
    }

    private static void write(ClassFingerprint type, CacheOutput out) {
        out.string(type.name());
        out.wide(type.shape());
        out.wide(type.fieldOrder());
        out.wide(type.methodOrder());
        out.number(type.methods().size());
        for (MethodFingerprint method : type.methods()) {
            out.string(method.key());
            out.wide(method.signature());
            out.wide(method.body());
        }
    }

    private static ClassFingerprint type(CacheInput in) {
        String name = in.string();
        long shape = in.wide();
        long fieldOrder = in.wide();
        long methodOrder = in.wide();
        List<MethodFingerprint> methods = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            methods.add(new MethodFingerprint(in.string(), in.wide(), in.wide()));
        }
        return new ClassFingerprint(name, shape, fieldOrder, methodOrder, methods);
    }

    private static void write(SharedField field, CacheOutput out) {
        out.string(field.className());
        out.string(field.name());
        out.string(field.descriptor());
    }

    private static Set<SharedField> fields(CacheInput in) {
        Set<SharedField> fields = new HashSet<>();
        for (int left = in.number(); left > 0; left--) {
            fields.add(field(in));
        }
        return fields;
    }

    private static SharedField field(CacheInput in) {
        return new SharedField(in.string(), in.string(), in.string());
    }

    private static void write(KeptObject object, CacheOutput out) {
        out.string(object.holder());
        out.string(object.field());
        out.flag(object.origin() instanceof Made);
        out.flag(object.origin() instanceof Copied);
        if (object.origin() instanceof Made made) {
            out.string(made.className());
        } else if (object.origin() instanceof Copied copied) {
            write(copied.from(), out);
        }
    }

    private static Set<KeptObject> objects(CacheInput in) {
        Set<KeptObject> objects = new HashSet<>();
        for (int left = in.number(); left > 0; left--) {
            objects.add(new KeptObject(in.string(), in.string(), origin(in)));
        }
        return objects;
    }

    private static Origin origin(CacheInput in) {
        boolean isMade = in.flag();
        boolean isCopied = in.flag();
        if (isMade) {
            return new Made(in.string());
        }
        return isCopied ? new Copied(field(in)) : new NoElements();
    }

    private static void write(MethodName method, CacheOutput out) {
        out.string(method.className());
        out.string(method.name());
        out.string(method.descriptor());
    }

    private static MethodName method(CacheInput in) {
        return new MethodName(in.string(), in.string(), in.string());
    }

    private static void write(Collection<MethodName> methods, CacheOutput out) {
        out.number(methods.size());
        methods.forEach(method -> write(method, out));
    }

    private static Set<MethodName> methods(CacheInput in) {
        Set<MethodName> methods = new HashSet<>();
        for (int left = in.number(); left > 0; left--) {
            methods.add(method(in));
        }
        return methods;
    }
}
