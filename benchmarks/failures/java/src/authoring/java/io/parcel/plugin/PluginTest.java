package io.parcel.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.ClassFileVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginTest {

    private static final String PLUGIN = "package plug; public class Sorter implements java.util.function.Supplier<String> {"
            + " public String get() { return %s; } }";

    @TempDir
    Path folder;

    @SuppressWarnings("unchecked")
    private static String run(ClassLoader loader) throws ReflectiveOperationException {
        return ((Supplier<String>) loader.loadClass("plug.Sorter").getConstructor().newInstance()).get();
    }

    // cause: classpath-conflict / plugin-api-2-lost-its-field
    @Test
    void a_sorter_has_a_name() throws Exception {
        Jar one = Jar.compile(folder.resolve("api1"), List.of(), "package plug; public class Api { public static String name = \"a\"; }");
        Jar two = Jar.compile(folder.resolve("api2"), List.of(), "package plug; public class Api { }");
        Jar plugin = Jar.compile(folder.resolve("plugin"), List.of(one), PLUGIN.formatted("Api.name"));
        assertThat(run(Jar.loader(two, plugin))).isEqualTo("a");
    }

    // cause: classpath-conflict / plugin-api-2-has-a-new-method
    @Test
    void a_sorter_has_an_order() throws Exception {
        Jar one = Jar.compile(folder.resolve("api1"), List.of(), "package plug; public interface Order { }");
        Jar two = Jar.compile(folder.resolve("api2"), List.of(), "package plug; public interface Order { String order(); }");
        Jar plugin = Jar.compile(
                folder.resolve("plugin"), List.of(one), "package plug; public class Asc implements Order { }");
        Jar host = Jar.compile(
                folder.resolve("host"), List.of(two, plugin), PLUGIN.formatted("((Order) (Object) new Asc()).order()"));
        assertThat(run(Jar.loader(two, plugin, host))).isEqualTo("asc");
    }

    // cause: classpath-conflict / plugin-api-loaded-twice
    @Test
    void a_sorter_of_another_loader() throws Exception {
        Jar api = Jar.compile(folder.resolve("api"), List.of(), "package plug; public class Api { public static Object of() { return new Api(); } }");
        Object foreign = Jar.loader(api).loadClass("plug.Api").getMethod("of").invoke(null);
        Jar.loader(api).loadClass("plug.Api").cast(foreign);
    }

    // cause: classpath-conflict / plugin-needs-java-21
    @Test
    void a_sorter_of_tomorrow() throws Exception {
        new ByteBuddy(ClassFileVersion.ofJavaVersion(21)).subclass(Object.class).name("plug.Sorter").make().saveIn(folder.toFile());
        assertThat(run(Jar.loader(new Jar(folder)))).isNotNull();
    }

    // cause: classpath-conflict / driver-class-of-plugin-missing
    @Test
    void a_sorter_by_name() throws Exception {
        assertThat(Class.forName("plug.sorters.QuickSorter").getConstructor().newInstance()).isNotNull();
    }

    @Test
    void a_sorter_by_name_of_configuration() {
        try {
            Class.forName("plug.sorters.QuickSorter");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("sorter of lane 4", e);
        }
    }
}
