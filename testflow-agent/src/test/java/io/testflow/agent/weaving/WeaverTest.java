package io.testflow.agent.weaving;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.Program;
import fixture.Settings;
import io.testflow.agent.probe.Probes;
import io.testflow.agent.recording.Flags;
import io.testflow.agent.recording.LibraryFlags;
import io.testflow.agent.recording.Probe;
import io.testflow.agent.recording.Recorder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Weaves real libraries, and has the JVM verify what comes out. */
class WeaverTest {

    private static final String DIRECTORY = "file:/classes/";
    private static final String LIBRARY = "file:/library.jar";

    static Stream<Path> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> jar.getFileName().toString().matches("(assertj-core|junit-jupiter-engine)-.*\\.jar"));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void methods_with_probes_are_valid(Path library) throws Exception {
        assertThat(linked(library, DIRECTORY)).isGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void classes_with_one_probe_are_valid(Path library) throws Exception {
        assertThat(linked(library, LIBRARY)).isGreaterThan(50);
    }

    @Test
    void code_that_is_woven_when_the_first_flags_are_used_up_looks_at_further_ones() throws Exception {
        int probe = Flags.FIRST + 5;
        Recorder recorder = new Recorder(new Flags(probe + 100));
        recorder.probes().add(Probe.Kind.METHOD, "Huge", Collections.nCopies(probe - 1, "m()V"));
        byte[] bytes = compiled(Settings.class);

        byte[] woven = new Weaver(recorder, new WovenCode(Set.of()))
                .transform(getClass().getClassLoader(), "fixture/Settings", null, domain(DIRECTORY), bytes);
        new OneClass(woven).define().getDeclaredConstructor().newInstance();

        assertThat(Probes.recorder().isNoted(probe)).isTrue();
    }

    @Test
    void a_library_for_whose_classes_there_is_no_flag_left_passes_probes() throws Exception {
        Recorder recorder = new Recorder(new Flags(100));
        while (recorder.libraries().add(0) != LibraryFlags.NONE) {
            // Uses them up.
        }
        byte[] bytes = compiled(Program.class);

        byte[] woven = new Weaver(recorder, new WovenCode(Set.of()))
                .transform(getClass().getClassLoader(), "fixture/Program", null, domain(LIBRARY), bytes);
        int probe = recorder.probes().of(new Probe(Probe.Kind.LIBRARY_CLASS, "fixture.Program", ""));
        Class<?> type = new OneClass(woven).define();
        assertThat(Probes.recorder().isNoted(probe)).isFalse();
        type.getDeclaredConstructor().newInstance();

        assertThat(Probes.recorder().isNoted(probe)).isTrue();
    }

    @Test
    void a_class_of_a_library_is_code_of_the_user_from_when_it_is_loaded() throws Exception {
        Recorder recorder = new Recorder(new Flags(100));
        byte[] bytes = compiled(Program.class);

        new Weaver(recorder, new WovenCode(Set.of()))
                .transform(getClass().getClassLoader(), "fixture/Program", null, domain(LIBRARY), bytes);

        assertThat(recorder.hasUserCode()).isTrue();
    }

    @Test
    void a_class_that_cannot_be_woven_is_code_of_the_user_without_probes() throws Exception {
        Recorder recorder = new Recorder(new Flags(100));
        Weaver weaver = new Weaver(recorder, new WovenCode(Set.of()));

        assertThat(weaver.transform(getClass().getClassLoader(), "a/Broken", null, domain(DIRECTORY), new byte[20]))
                .isNull();
        assertThat(recorder.hasUserCode()).isTrue();
    }

    private static byte[] compiled(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in.readAllBytes();
        }
    }

    private static ProtectionDomain domain(String origin) throws IOException {
        return new ProtectionDomain(new CodeSource(URI.create(origin).toURL(), (Certificate[]) null), null);
    }

    /** How many classes of a library the JVM takes, all of which it verifies. */
    private static int linked(Path library, String origin) throws Exception {
        int linked = 0;
        try (JarFile jar = new JarFile(library.toFile());
                WeavingLoader loader =
                        new WeavingLoader(library.toUri().toURL(), origin, new Recorder(new Flags(1 << 20)))) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName()
                        .matches("(org/assertj/core|org/junit/jupiter/engine)/.*(?<!package-info)\\.class")) {
                    String name = entry.getName().replace(".class", "").replace('/', '.');
                    // Asking for its methods has the class linked, and so verified.
                    linked += link(loader, name);
                }
            }
        }
        return linked;
    }

    private static int link(ClassLoader loader, String name) throws ClassNotFoundException {
        try {
            Class.forName(name, false, loader).getDeclaredMethods();
            return 1;
        } catch (NoClassDefFoundError e) {
            // It is for those who have another library as well.
            return 0;
        }
    }

    /** Makes a class out of its bytes. */
    private static final class OneClass extends ClassLoader {

        private final byte[] bytes;

        private OneClass(byte[] bytes) {
            this.bytes = bytes;
        }

        private Class<?> define() {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    /** Loads a library by itself and weaves it. */
    private static final class WeavingLoader extends URLClassLoader {

        private final URL library;
        private final ProtectionDomain domain;
        private final Weaver weaver;

        private WeavingLoader(URL library, String origin, Recorder recorder) throws IOException {
            super(new URL[0], WeaverTest.class.getClassLoader());
            this.library = library;
            this.domain = WeaverTest.domain(origin);
            this.weaver = new Weaver(recorder, new WovenCode(Set.of()));
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                boolean own = name.startsWith("org.assertj.core.") || name.startsWith("org.junit.jupiter.engine.");
                return known != null ? known : own ? woven(name) : super.loadClass(name, resolve);
            }
        }

        private Class<?> woven(String name) throws ClassNotFoundException {
            String path = name.replace('.', '/');
            try (InputStream in = URI.create("jar:" + library + "!/" + path + ".class")
                    .toURL()
                    .openStream()) {
                byte[] bytes = in.readAllBytes();
                // What runs tests is left alone by its name, so it is told another one.
                byte[] woven = weaver.transform(this, "lib/" + path, null, domain, bytes);
                byte[] all = woven == null ? bytes : woven;
                return defineClass(name, all, 0, all.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
