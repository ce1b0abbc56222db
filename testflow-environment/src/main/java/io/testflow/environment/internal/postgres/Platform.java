package io.testflow.environment.internal.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Which binaries run on a machine.
 *
 * @param artifact the end of the name of the artifact that has them
 * @param archive their name in it
 */
record Platform(String artifact, String archive) {

    static final Platform HERE = of(
            System.getProperty("os.name"), System.getProperty("os.arch"), Files.exists(Path.of("/etc/alpine-release")));

    static Platform of(String system, String processor, boolean alpine) {
        boolean arm = processor.equals("aarch64") || processor.startsWith("arm");
        String name = system.toLowerCase(Locale.ROOT);
        String family = name.contains("win") ? "windows" : name.contains("mac") ? "darwin" : "linux";
        boolean muslLinux = alpine && family.equals("linux");
        return new Platform(
                family + (arm ? "-arm64v8" : "-amd64") + (muslLinux ? "-alpine" : ""),
                "postgres-" + family + (arm ? "-arm_64" : "-x86_64") + (muslLinux ? "-alpine_linux" : "") + ".txz");
    }
}
