package io.testflow.engine.internal.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import org.assertj.core.api.Assertions;
import org.eclipse.jgit.lib.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;

/** Classes of libraries that many compilers and versions of them made. */
class RealClassesTest {

    @ParameterizedTest
    @ValueSource(classes = {JsonFactory.class, Repository.class, Test.class, ClassReader.class, Assertions.class})
    void every_method_of_a_library_has_an_owner_with_a_fingerprint(Class<?> anyOfIt) throws Exception {
        Compiled library = new Compiled(classesBeside(anyOfIt));
        Set<String> seen = new HashSet<>();
        for (String name : library.files().keySet()) {
            if (!name.contains("$")) {
                NestFingerprints nest = library.nest(name);
                Set<MethodName> stable = nest.facts().keySet();
                assertThat(stable.stream().map(method -> method.className() + "." + method.key()))
                        .containsExactlyInAnyOrderElementsOf(nest.classes().values().stream()
                                .flatMap(
                                        type -> type.methods().stream().map(method -> type.name() + "." + method.key()))
                                .toList());
                for (Map.Entry<String, byte[]> nested : library.files().entrySet()) {
                    if (nested.getKey().equals(name) || nested.getKey().startsWith(name + "$")) {
                        seen.add(nested.getKey());
                        for (MethodName method : Declared.methodsOf(nested.getValue())) {
                            assertThat(stable)
                                    .as(method.toString())
                                    .containsAll(nest.names().of(method));
                        }
                    }
                }
            }
        }
        assertThat(seen).isEqualTo(library.files().keySet()).isNotEmpty();
    }

    private static Map<String, byte[]> classesBeside(Class<?> type) throws IOException, URISyntaxException {
        URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        Map<String, byte[]> classes = new HashMap<>();
        try (JarFile jar = new JarFile(Path.of(location).toFile())) {
            for (var entry : jar.stream().toList()) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("-info.class")) {
                    try (var content = jar.getInputStream(entry)) {
                        classes.put(name.replace(".class", "").replace('/', '.'), content.readAllBytes());
                    }
                }
            }
        }
        return classes;
    }
}
