package io.testflow.agent.outside;

import static io.testflow.agent.outside.Hook.NONE;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The hooks, at the lowest points of the JDK that its versions share. */
final class Hooks {

    private static final String ANY = "(";
    private static final String NAME = "(Ljava/lang/String;";

    private Hooks() {}

    static List<Hook> all() {
        List<Hook> all = new ArrayList<>();
        all.addAll(new ProviderHooks(FileSystems.getDefault().provider().getClass()).all());
        all.add(Hook.of(ProviderHooks.internal(Path.of("").getClass()), "toRealPath", ANY, Action.ASKED, 0, NONE));
        all.addAll(ofFile());
        all.addAll(ofStreams());
        all.addAll(ofResources());
        all.addAll(SettingHooks.ofProperties());
        all.addAll(SettingHooks.ofEnvironment());
        all.addAll(ofTypes());
        all.addAll(ofMachine());
        return all;
    }

    private static List<Hook> ofFile() {
        List<Hook> hooks = new ArrayList<>();
        String file = "java/io/File";
        for (String asked : List.of(
                "exists", "isFile", "isDirectory", "isHidden", "canRead", "canWrite", "canExecute", "lastModified")) {
            hooks.add(Hook.of(file, asked, "()", Action.ASKED, 0, NONE));
        }
        hooks.add(Hook.of(file, "length", "()", Action.ATTRIBUTES, 0, NONE));
        hooks.add(Hook.of(file, "normalizedList", "()", Action.LISTED, 0, NONE));
        for (String made : List.of("createNewFile", "mkdir", "delete", "setLastModified")) {
            hooks.add(Hook.of(file, made, ANY, Action.WRITTEN, 0, NONE));
        }
        hooks.add(Hook.of(file, "renameTo", ANY, Action.MOVED, 0, 1));
        return hooks;
    }

    private static List<Hook> ofStreams() {
        return List.of(
                Hook.of("java/io/FileInputStream", "open", NAME, Action.READ, 1, NONE),
                Hook.of("java/io/FileOutputStream", "open", NAME, Action.WRITTEN, 1, NONE),
                Hook.of(
                        "java/io/RandomAccessFile",
                        "<init>",
                        "(Ljava/io/File;Ljava/lang/String;Z)",
                        Action.OPENED_IN_MODE,
                        1,
                        2),
                Hook.of(
                        "java/util/zip/ZipFile",
                        "<init>",
                        "(Ljava/io/File;ILjava/nio/charset/Charset;)",
                        Action.READ,
                        1,
                        NONE),
                Hook.of("java/lang/Runtime", "load0", "(Ljava/lang/Class;Ljava/lang/String;", Action.READ, 2, NONE),
                Hook.of(
                        "sun/net/www/protocol/jar/JarURLConnection",
                        "connect",
                        "()",
                        Action.CONNECTED_TO_JAR,
                        0,
                        NONE));
    }

    private static List<Hook> ofResources() {
        String urls = "jdk/internal/loader/URLClassPath";
        return List.of(
                Hook.of("java/lang/ClassLoader", "getResource", NAME, Action.RESOURCE, 1, NONE),
                Hook.of("java/lang/ClassLoader", "getResources", NAME, Action.RESOURCE, 1, NONE),
                Hook.of(urls, "findResource", NAME, Action.RESOURCE, 1, NONE),
                Hook.of(urls, "findResources", NAME, Action.RESOURCE, 1, NONE),
                Hook.of("java/lang/Class", "getResource", NAME, Action.RESOURCE_OF_CLASS, 0, 1),
                Hook.of("java/lang/Class", "getResourceAsStream", NAME, Action.RESOURCE_OF_CLASS, 0, 1),
                Hook.of(
                        "java/util/ResourceBundle",
                        "getBundleImpl",
                        "(Ljava/lang/Module;Ljava/lang/Module;Ljava/lang/String;Ljava/util/Locale;",
                        Action.BUNDLE,
                        2,
                        3),
                Hook.of("java/lang/Module", "getResourceAsStream", NAME, Action.RESOURCE, 1, NONE));
    }

    private static List<Hook> ofTypes() {
        String type = "java/lang/Class";
        return List.of(
                Hook.of(type, "forName", "(Ljava/lang/String;)", Action.CLASS, 0, NONE),
                Hook.of(type, "forName", "(Ljava/lang/String;ZLjava/lang/ClassLoader;)", Action.CLASS, 0, NONE),
                Hook.of("java/lang/ClassLoader", "loadClass", "(Ljava/lang/String;)", Action.CLASS, 1, NONE),
                Hook.of(type, "getDeclaredMethod", NAME, Action.METHOD_BY_NAME, 0, 1),
                Hook.of(type, "getMethodsRecursive", NAME, Action.METHOD_BY_NAME, 0, 1),
                Hook.of(type, "privateGetDeclaredMethods", ANY, Action.DECLARED_METHODS, 0, NONE),
                Hook.of(type, "privateGetPublicMethods", ANY, Action.METHODS, 0, NONE),
                Hook.of(type, "privateGetDeclaredConstructors", ANY, Action.CONSTRUCTORS, 0, NONE),
                Hook.of(type, "privateGetDeclaredFields", ANY, Action.FIELDS, 0, NONE),
                Hook.of(type, "privateGetPublicFields", ANY, Action.FIELDS, 0, NONE),
                Hook.of(type, "getRecordComponents", ANY, Action.SHAPE, 0, NONE),
                Hook.of(type, "getPermittedSubclasses", ANY, Action.SHAPE, 0, NONE),
                Hook.of(type, "getDeclaredClasses", ANY, Action.METHODS, 0, NONE));
    }

    private static List<Hook> ofMachine() {
        String address = "(Ljava/net/SocketAddress;";
        return List.of(
                Hook.of("java/lang/ProcessBuilder", "start", "([", Action.PROCESS, 0, NONE),
                Hook.of("java/net/Socket", "connect", "(Ljava/net/SocketAddress;I)", Action.ADDRESS, 1, NONE),
                Hook.of("sun/nio/ch/SocketChannelImpl", "connect", address, Action.ADDRESS, 1, NONE),
                Hook.of("sun/nio/ch/SocketChannelImpl", "blockingConnect", address, Action.ADDRESS, 1, NONE)
                        .ifThere());
    }
}
