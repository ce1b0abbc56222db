package io.testflow.agent.outside;

import static io.testflow.agent.outside.Hook.NONE;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;

/**
 * The hooks in the provider of the default file system. Its classes have another name on each operating system, and share
 * out the methods among them.
 */
final class ProviderHooks {

    private static final String PATH = "(Ljava/nio/file/Path;";

    private final Class<?> provider;
    private final List<Hook> hooks = new ArrayList<>();

    ProviderHooks(Class<?> provider) {
        this.provider = provider;
    }

    List<Hook> all() {
        for (String opening : List.of("newByteChannel", "newFileChannel", "newAsynchronousFileChannel")) {
            add(opening, Action.OPENED, 1, 2, true);
        }
        add("newDirectoryStream", Action.LISTED, 1, NONE, true);
        add("readAttributes", Action.ATTRIBUTES, 1, NONE, true);
        add("getFileAttributeView", Action.ATTRIBUTES, 1, NONE, true);
        for (String asking : List.of("checkAccess", "readSymbolicLink", "isHidden")) {
            add(asking, Action.ASKED, 1, NONE, true);
        }
        add("isSameFile", Action.ASKED, 1, NONE, true);
        add("isSameFile", Action.ASKED, 2, NONE, true);
        // Short cuts that come and go with the versions of the JDK; without them the methods above are called.
        for (String asking : List.of(
                "readAttributesIfExists",
                "exists",
                "isDirectory",
                "isRegularFile",
                "isReadable",
                "isWritable",
                "isExecutable")) {
            add(asking, Action.ASKED, 1, NONE, false);
        }
        for (String making : List.of("implDelete", "createDirectory", "createSymbolicLink", "createLink")) {
            add(making, Action.WRITTEN, 1, NONE, true);
        }
        add("copy", Action.COPIED, 1, 2, true);
        add("move", Action.MOVED, 1, 2, true);
        return hooks;
    }

    private void add(String name, Action action, int first, int second, boolean required) {
        List<Hook> found = new ArrayList<>();
        for (Class<?> type = provider; type != null && type != FileSystemProvider.class; type = type.getSuperclass()) {
            if (has(type, name)) {
                found.add(new Hook(internal(type), name, PATH, action, first, second, required));
            }
        }
        if (found.isEmpty() && required) {
            found.add(new Hook(internal(provider), name, PATH, action, first, second, true));
        }
        hooks.addAll(found);
    }

    private static boolean has(Class<?> type, String name) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name)
                    && !method.isSynthetic()
                    && !Modifier.isAbstract(method.getModifiers())
                    && method.getParameterCount() > 0
                    && method.getParameterTypes()[0] == Path.class) {
                return true;
            }
        }
        return false;
    }

    static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
