package io.testflow.agent.outside;

import io.testflow.agent.classfile.ClassFile;
import io.testflow.agent.classfile.Edit;
import io.testflow.agent.classfile.Method;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts hooks into the JDK, without lambdas, which no JVM has to link so early. Stays registered, since another agent that
 * changes one of its classes again starts from the original. Thread-safe.
 */
public final class HookedJdk implements ClassFileTransformer {

    /** Such a method only calls another one. */
    private static final int SYNTHETIC = 0x1000;

    private final Map<String, List<Hook>> hooks = new HashMap<>();
    private final Set<Hook> found = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    private final Set<String> hooked = ConcurrentHashMap.newKeySet();

    private HookedJdk(List<Hook> all) {
        for (Hook hook : all) {
            List<Hook> ofOwner = hooks.get(hook.owner());
            if (ofOwner == null) {
                ofOwner = new ArrayList<>();
                hooks.put(hook.owner(), ofOwner);
            }
            ofOwner.add(hook);
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
        for (String gap : missing) {
            outside.gap(gap);
        }
    }

    /** Those that were there before; others get their hooks as they are loaded. */
    private List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : hooks.keySet()) {
            try {
                Class<?> type = Class.forName(name.replace('/', '.'), false, null);
                if (!hooked.contains(name)) {
                    classes.add(type);
                }
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
        hooked.add(name);
        ClassFile file = new ClassFile(bytes);
        HookCode code = new HookCode(file.constants());
        List<@Nullable Edit> edits = new ArrayList<>();
        List<Hook> foundHere = new ArrayList<>();
        for (Method method : file.methods()) {
            List<Hook> fitting = fitting(wanted, method);
            edits.add(isSearch(name, method) ? code.search(fitting) : fitting.isEmpty() ? null : code.calls(fitting));
            foundHere.addAll(fitting);
        }
        byte[] changed = file.with(edits);
        found.addAll(foundHere);
        return changed;
    }

    /** Without it the stack has to be looked at for each file that a class loader asks for. */
    private static boolean isSearch(@Nullable String owner, Method method) {
        return "jdk/internal/loader/URLClassPath".equals(owner)
                && switch (method.name()) {
                    case "getLoader" -> true;
                    case "getResource", "findResource" -> method.descriptor().startsWith("(Ljava/lang/String;");
                    default -> false;
                };
    }

    private static List<Hook> fitting(List<Hook> wanted, Method method) {
        List<Hook> fitting = new ArrayList<>();
        if (method.hasCode() && (method.access() & SYNTHETIC) == 0) {
            for (Hook hook : wanted) {
                if (hook.fits(method)) {
                    fitting.add(hook);
                }
            }
        }
        return fitting;
    }
}
