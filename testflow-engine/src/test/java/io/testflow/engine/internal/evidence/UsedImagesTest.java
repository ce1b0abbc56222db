package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.engine.internal.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 25 of the safety table: images that containers of a test were made of. */
class UsedImagesTest {

    private static final String TEST = "a.T#test";
    private static final List<String> NO_CODE = List.of("package a; class T { }");
    private static final String FIXED = "db@sha256:" + "0f".repeat(32);

    @TempDir
    private Path directory;

    private Around around;
    private Recorded recorded;

    @BeforeEach
    void begin() {
        around = new Around(directory);
        recorded = new Recorded(directory, around);
    }

    @Test
    void an_image_counts_by_its_number_or_its_digest_in_a_registry() {
        around.images.put("db:18", List.of("sha256:1", "db@sha256:2"));
        Snapshot passed = using("db:18 sha256:1 db@sha256:2");

        assertThat(stale(passed)).isEmpty();
        around.images.put("db:18", List.of("sha256:1"));
        assertThat(stale(passed)).isEmpty();
        around.images.put("db:18", List.of("sha256:7", "db@sha256:2"));
        assertThat(stale(passed)).isEmpty();
        around.images.put("db:18", List.of("sha256:7", "db@sha256:8"));
        assertThat(stale(passed)).containsExactly("db:18 sha256:1 db@sha256:2");
        around.images.clear();
        assertThat(stale(passed)).containsExactly("db:18 sha256:1 db@sha256:2");
    }

    @Test
    void nobody_is_asked_for_one_whose_name_says_its_content() {
        Snapshot passed = using(FIXED + " sha256:1");

        assertThat(stale(passed)).isEmpty();
        assertThat(around.asked).isEmpty();
    }

    @Test
    void a_property_of_another_name_is_no_image() {
        recorded.test(TEST, recorded.probe(Kind.PROPERTY, "io.testflow.images", ""));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        around.properties.put("io.testflow.images", "x");
        assertThat(stale(passed)).containsExactly("io.testflow.images");
        assertThat(around.asked).isEmpty();
    }

    private Snapshot using(String image) {
        recorded.test(TEST, recorded.probe(Kind.PROPERTY, "io.testflow.image:" + image, ""));
        return recorded.passed(TEST, NO_CODE);
    }

    private List<String> stale(Snapshot snapshot) {
        return recorded.stale(snapshot, NO_CODE);
    }
}
