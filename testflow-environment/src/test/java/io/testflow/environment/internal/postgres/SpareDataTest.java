package io.testflow.environment.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpareDataTest {

    @TempDir
    private Path directory;

    private SpareData copies;
    private Path place;

    @BeforeEach
    void there_are_data_and_no_spare_ones() throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));
        Files.writeString(Files.createDirectory(data.resolve("base")).resolve("1"), "rows");
        copies = new SpareData(data, directory.resolve("spare"));
        place = directory.resolve("server");
    }

    @Test
    void copies_where_there_are_no_spare_ones() throws IOException {
        copies.put(place);

        assertThat(place.resolve("base/1")).hasContent("rows");
        assertThat(copies.data().resolve("base/1")).hasContent("rows");
    }

    @Test
    void gives_the_spare_ones_to_one_server_alone() throws Exception {
        renew();
        Files.writeString(copies.spare().resolve("mark"), "made ahead");

        copies.put(place);
        copies.put(directory.resolve("another"));

        assertThat(place.resolve("mark")).hasContent("made ahead");
        assertThat(place.resolve("base/1")).hasContent("rows");
        assertThat(directory.resolve("another/base/1")).hasContent("rows");
        assertThat(directory.resolve("another/mark")).doesNotExist();
    }

    @Test
    void keeps_spare_ones_that_are_there() throws Exception {
        renew();
        Files.writeString(copies.spare().resolve("mark"), "the first");

        renew();

        assertThat(copies.spare().resolve("mark")).hasContent("the first");
    }

    @Test
    void finishes_what_somebody_who_was_killed_has_begun() throws Exception {
        Path begun = Files.createDirectories(directory.resolve("spare.making"));
        Files.writeString(begun.resolve("half"), "a file");

        renew();

        assertThat(begun).doesNotExist();
        assertThat(copies.spare().resolve("half")).doesNotExist();
    }

    private void renew() throws InterruptedException {
        Thread renewal = copies.renewal();
        renewal.start();
        renewal.interrupt();
        renewal.join();
        assertThat(copies.spare().resolve("base/1")).hasContent("rows");
    }
}
