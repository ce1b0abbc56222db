package io.testflow.engine.internal.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What builds keep for each other of fingerprints. */
class NestCacheTest {

    private static final RecursiveComparisonConfiguration UNORDERED = RecursiveComparisonConfiguration.builder()
            .withIgnoreCollectionOrder(true)
            .build();

    private static final String BANK = """
            class Bank {
                private static final java.util.List<String> NAMES = new java.util.ArrayList<>();
                static int opened;
                enum Kind { OPEN, SHUT }
                record Account(String owner) { int pay() { return 1; } }
                int pay(Kind kind) {
                    opened++;
                    NAMES.add("x");
                    java.util.function.IntSupplier lambda = () -> opened;
                    Runnable anonymous = new Runnable() { public void run() { NAMES.clear(); } };
                    anonymous.run();
                    return switch (kind) { case OPEN -> lambda.getAsInt(); case SHUT -> new Account("\u00fc").pay(); };
                }
            }
            """;

    @TempDir
    private Path directory;

    private final Map<String, byte[]> classes = new HashMap<>(Compiled.of(BANK).files());

    @Test
    void says_of_a_nest_what_the_reader_says() {
        NestReading read = new NestReader(this::find).read("Bank");

        assertSame(fresh().read("Bank"), read);
        assertSame(later().read("Bank"), read);
        assertThat(fingerprints(read).classes()).containsKeys("Bank", "Bank$Kind", "Bank$Account");
    }

    @Test
    void adds_up_the_files_of_a_nest_that_was_read() {
        long sum = classes.values().stream()
                .mapToLong(bytes -> NestCache.hash(Optional.of(bytes)))
                .sum();
        NestCache cache = fresh();
        assertThat(cache.content("Bank", name -> true)).isEmpty();

        cache.read("Bank");

        assertThat(cache.content("Bank", name -> true)).hasValue(sum);
        assertThat(cache.content("Bank", name -> !name.equals("Bank$Kind"))).isEmpty();
    }

    @Test
    void does_not_add_up_a_nest_with_a_class_that_is_not_there() {
        classes.remove("Bank$Kind");
        NestCache cache = fresh();

        cache.read("Bank");

        assertThat(cache.content("Bank", name -> true)).isEmpty();
    }

    @Test
    void takes_what_it_knows_of_the_same_content_from_the_file() throws IOException {
        StableNames names = new StableNames(Set.of(new MethodName("a", "b", "()V")), Map.of(), Map.of());
        NestFingerprints known = new NestFingerprints(Map.of(), Map.of(), () -> new NestMethods(Map.of(), names));
        NestCache.file(directory.resolve("own"), "g:a")
                .save(Map.of("Bank", KeptNest.of(Map.of("Bank", NestCache.hash(find("Bank"))), known)));

        assertSame(fresh().read("Bank"), new NestReading.Read(known));
    }

    @Test
    void reads_anew_what_has_changed_in_any_class_of_the_nest() {
        NestFingerprints before = fingerprints(later().read("Bank"));
        classes.putAll(Compiled.of(BANK.replace("return 1;", "return 2;")).files());
        NestReading now = fresh().read("Bank");

        assertSame(now, new NestReader(this::find).read("Bank"));
        assertThat(fingerprints(now).classes().get("Bank$Account"))
                .isNotEqualTo(before.classes().get("Bank$Account"));
    }

    @Test
    void reads_anew_where_a_class_of_the_nest_has_come_or_gone() {
        byte[] account = classes.remove("Bank$Account");
        NestCache without = later();
        assertThat(fingerprints(without.read("Bank")).classes()).doesNotContainKey("Bank$Account");

        classes.put("Bank$Account", account);
        assertThat(fingerprints(without.read("Bank")).classes()).containsKey("Bank$Account");

        NestCache with = later();
        classes.remove("Bank$Account");
        assertThat(fingerprints(with.read("Bank")).classes()).doesNotContainKey("Bank$Account");
        classes.clear();
        assertThat(with.read("Bank")).isInstanceOf(NestReading.Unreadable.class);
    }

    @Test
    void is_as_good_as_none_where_it_is_damaged() throws IOException {
        NestReading read = later().read("Bank");
        byte[] sound = Files.readAllBytes(file());
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(sound.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file(), damaged);
            NestCache cache = fresh();
            assertSame(cache.read("Bank"), read);
            cache.save();
            assertThat(Files.readAllBytes(file())).hasSameSizeAs(sound);
        }
    }

    @Test
    void is_not_written_where_nothing_is_new_in_it() throws IOException {
        NestCache later = later();
        later.read("Bank");
        Files.delete(file());
        later.save();

        assertThat(file()).doesNotExist();
    }

    @Test
    void does_without_a_file_where_none_can_be_written_and_hides_from_git_what_it_writes() throws IOException {
        later();
        assertThat(directory.resolve("own/.gitignore")).hasContent("*");

        Files.delete(file());
        Files.createDirectories(file().resolve("in the way"));
        NestCache cache = fresh();
        assertThat(cache.read("Bank")).isInstanceOf(NestReading.Read.class);
        cache.save();
        assertThat(file()).isDirectory();
    }

    private static void assertSame(NestReading reading, NestReading expected) {
        assertThat(fingerprints(reading).classes())
                .isEqualTo(fingerprints(expected).classes());
        assertThat(fingerprints(reading).headers())
                .isEqualTo(fingerprints(expected).headers());
        assertThat(fingerprints(reading).methods())
                .usingRecursiveComparison(UNORDERED)
                .isEqualTo(fingerprints(expected).methods());
    }

    private Path file() {
        return directory.resolve("own/fingerprints/g_a.cache");
    }

    private Optional<byte[]> find(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    private static NestFingerprints fingerprints(NestReading reading) {
        return ((NestReading.Read) reading).fingerprints();
    }

    private NestCache fresh() {
        return new NestCache(directory.resolve("own"), "g:a", this::find);
    }

    /** What a later build has. */
    private NestCache later() {
        NestCache first = fresh();
        first.read("Bank");
        first.save();
        return fresh();
    }
}
