package io.testflow.agent.outside;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Puts hooks into the JDK. Stays registered, since another agent that changes one of its classes again starts from the
 * original. Thread-safe.
 */
public final class HookedJdk implements ClassFileTransformer {

    private final Map<String, List<Hook>> hooks = new HashMap<>();
    private final Set<Hook> found = ConcurrentHashMap.newKeySet();

    private HookedJdk(List<Hook> all) {
        for (Hook hook : all) {
            hooks.computeIfAbsent(hook.owner(), owner -> new ArrayList<>()).add(hook);
        }
    }

    /** Puts them in; what cannot be hooked leaves a gap in the record of every test. */
    public static void hook(Instrumentation instrumentation, Outside outside) {
        List<Hook> all = Hooks.all();
        HookedJdk jdk = new HookedJdk(all);
        instrumentation.addTransformer(jdk, true);
        try {
            instrumentation.retransformClasses(jdk.classes().toArray(new Class<?>[0]));
        } catch (UnmodifiableClassException | LinkageError e) {
            outside.gap(e.toString());
        }
        Set<String> missing = new HashSet<>();
        for (Hook hook : all) {
            if (hook.required() && !jdk.found.contains(hook)) {
                missing.add(hook.owner() + '.' + hook.method());
            }
        }
        missing.forEach(outside::gap);
    }

    private List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : hooks.keySet()) {
            try {
                classes.add(Class.forName(name.replace('/', '.'), false, null));
            } catch (ClassNotFoundException e) {
                // Its hooks are not found then.
            }
        }
        return classes;
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        List<Hook> wanted = loader == null && name != null ? hooks.get(name) : null;
        if (wanted == null) {
            return null;
        }
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new HookedClass(writer, wanted, found), 0);
        return writer.toByteArray();
    }
}
