package io.testflow.environment.internal.docker;

import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.lease.ProcessMark;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What containers and networks have written on them, so that those are found whose holder was killed. */
final class Labels {

    /** The machine of the holder: engines may serve several, and processes have numbers of their own on each. */
    static final String MACHINE = "io.testflow.machine";

    private static final String SERVICE = "io.testflow.service";
    private static final String HOLDER = "io.testflow.holder";
    private static final String LEASE = "io.testflow.lease";
    private static final Path PROCESSES = Path.of("/proc/self/ns/pid");

    private Labels() {}

    /** Those of a service. */
    static Map<String, String> of(StartRequest request) {
        return Map.of(
                SERVICE, request.name(),
                HOLDER, ProcessMark.of(ProcessHandle.current()).toString(),
                LEASE, request.directory().toAbsolutePath().toString(),
                MACHINE, machine());
    }

    /** This machine, and where processes have numbers of their own, that space. */
    static String machine() {
        return host() + " " + processes();
    }

    /**
     * Whether what has these labels belongs to nobody any more: neither to those of its lease nor, where there is no lease any more, to
     * the process that has started it. What has none of them is not TestFlow's.
     */
    static boolean isOrphan(@Nullable Map<String, String> labels) {
        String holder = labels == null ? null : labels.get(HOLDER);
        String directory = labels == null ? null : labels.get(LEASE);
        if (labels == null || holder == null || directory == null || !machine().equals(labels.get(MACHINE))) {
            return false;
        }
        Path lease = Path.of(directory);
        return Files.isDirectory(lease)
                ? new Lease(lease).isOrphan()
                : ProcessMark.parse(holder).filter(mark -> !mark.runs()).isPresent();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static String processes() {
        try {
            return Files.readSymbolicLink(PROCESSES).toString();
        } catch (IOException | UnsupportedOperationException e) {
            return "all";
        }
    }
}
