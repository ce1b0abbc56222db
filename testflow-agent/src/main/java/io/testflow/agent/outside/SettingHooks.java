package io.testflow.agent.outside;

import static io.testflow.agent.outside.Hook.NONE;

import java.util.ArrayList;
import java.util.List;

/** The hooks in what holds system properties and environment variables. */
final class SettingHooks {

    private static final String ANY = "(";
    private static final String KEY = "(Ljava/lang/Object;";

    private SettingHooks() {}

    static List<Hook> ofProperties() {
        List<Hook> hooks = new ArrayList<>();
        String owner = "java/util/Properties";
        hooks.add(Hook.of(owner, "getProperty", "(Ljava/lang/String;)", Action.PROPERTY, 0, 1));
        for (String reading : List.of("get", "getOrDefault", "containsKey")) {
            hooks.add(Hook.of(owner, reading, KEY, Action.PROPERTY, 0, 1));
        }
        for (String names : List.of("keys", "keySet", "size", "isEmpty")) {
            hooks.add(Hook.of(owner, names, ANY, Action.PROPERTY_NAMES, 0, NONE));
        }
        for (String listing : List.of(
                "propertyNames",
                "stringPropertyNames",
                "list",
                "store",
                "storeToXML",
                "elements",
                "values",
                "entrySet",
                "contains",
                "containsValue",
                "forEach",
                "toString",
                "equals",
                "hashCode",
                "clone")) {
            hooks.add(Hook.of(owner, listing, ANY, Action.PROPERTIES, 0, NONE));
        }
        for (String writing :
                List.of("put", "remove", "putIfAbsent", "replace", "computeIfAbsent", "computeIfPresent", "compute")) {
            hooks.add(Hook.of(owner, writing, KEY, Action.PROPERTY_WRITTEN, 0, 1));
        }
        hooks.add(Hook.of(owner, "merge", KEY, Action.PROPERTY_WRITTEN, 0, 1));
        for (String writing : List.of("putAll", "clear", "replaceAll")) {
            hooks.add(Hook.of(owner, writing, ANY, Action.PROPERTIES_WRITTEN, 0, NONE));
        }
        hooks.add(Hook.of("java/lang/System", "setProperties", ANY, Action.PROPERTIES_EXCHANGED, 0, NONE));
        return hooks;
    }

    static List<Hook> ofEnvironment() {
        List<Hook> hooks = new ArrayList<>();
        String owner = "java/lang/ProcessEnvironment";
        hooks.add(Hook.of(owner, "getenv", "(Ljava/lang/String;)", Action.VARIABLE, 0, NONE));
        String map = "java/lang/ProcessEnvironment$StringEnvironment";
        try {
            Class.forName(map.replace('/', '.'), false, null);
        } catch (ClassNotFoundException e) {
            // The map is a plain one, so that nobody can tell what is asked of it.
            hooks.add(Hook.of(owner, "getenv", "()", Action.VARIABLES, NONE, NONE));
            return hooks;
        }
        hooks.add(Hook.of(map, "get", KEY, Action.VARIABLE, 1, NONE));
        hooks.add(Hook.of(map, "containsKey", KEY, Action.VARIABLE, 1, NONE));
        for (String listing : List.of("entrySet", "values", "containsValue")) {
            hooks.add(Hook.of(map, listing, ANY, Action.VARIABLES, 0, NONE));
        }
        for (String listing : List.of("keySet", "size", "isEmpty")) {
            hooks.add(Hook.of(map, listing, ANY, Action.VARIABLE_NAMES, 0, NONE));
        }
        return hooks;
    }
}
