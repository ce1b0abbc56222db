package io.testflow.environment.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Service;
import io.testflow.environment.OwnProcesses;
import io.testflow.environment.internal.account.Account;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Binaries that cannot be installed. */
class InstallationTest {

    @TempDir
    private Path directory;

    @Test
    void what_cannot_be_unpacked_leaves_nothing_in_the_cache() throws IOException {
        Path archive = Files.writeString(directory.resolve("postgres.txz"), "this is no archive");
        Path cache = directory.resolve("cache");
        Binaries damaged = new Binaries(archive.toUri().toURL(), "18.6");

        assertThatThrownBy(() -> Installation.of(damaged, cache, Account.SAME)).isInstanceOf(IOException.class);
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_program_that_makes_no_data_says_why_and_leaves_nothing_in_the_cache() throws Exception {
        Path cache = directory.resolve("cache");

        assertThatThrownBy(() -> Installation.of(archive("echo no room; exit 7"), cache, Account.SAME))
                .isInstanceOf(StartFailure.class)
                .hasMessage("PostgreSQL's initdb has exited with status 7: no room");
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    @Timeout(60)
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_program_whose_caller_is_interrupted_does_not_stay() throws Exception {
        OwnProcesses processes = new OwnProcesses();
        Path started = directory.resolve("started");
        Binaries slow = archive("touch " + started + "; exec sleep 600");
        CompletableFuture<Throwable> reason = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                Installation.of(slow, directory.resolve("cache"), Account.SAME);
            } catch (Exception e) {
                reason.complete(e);
            }
        });
        caller.start();
        while (!Files.exists(started)) {
            Thread.sleep(10);
        }

        caller.interrupt();

        assertThat(reason.join()).isInstanceOf(InterruptedException.class);
        caller.join();
        processes.running().forEach(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(10)));
    }

    @Test
    void binaries_that_are_in_no_jar_have_no_version() throws Exception {
        Path archive = Files.createFile(directory.resolve(Platform.HERE.archive()));
        ClassLoader classes =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, ClassLoader.getPlatformClassLoader());

        List<Binaries> found = Binaries.find(classes, Platform.HERE);

        assertThat(found).containsExactly(new Binaries(archive.toUri().toURL(), ""));
        assertThat(found.get(0).key()).startsWith("postgres-");
        assertThat(new PostgresProvider(Platform.HERE, classes).offer(Service.postgres("")))
                .isInstanceOfSatisfying(
                        Offer.Refused.class,
                        refused -> assertThat(refused.reason())
                                .startsWith("What unpacks the binaries is not on the class path. Add it to the pom:\n")
                                .contains("<artifactId>xz</artifactId>"));
    }

    private Binaries archive(String initdb) throws IOException {
        Path archive = directory.resolve("postgres.txz");
        try (OutputStream packed = new XZOutputStream(Files.newOutputStream(archive), new LZMA2Options())) {
            packed.write(new Tar()
                    .file("bin/initdb", "0000755", "#!/bin/sh\n" + initdb + "\n")
                    .ended());
        }
        return new Binaries(archive.toUri().toURL(), "18.6");
    }
}
