package io.testflow.agent.outside;

import io.testflow.agent.recording.Probe.Kind;
import java.net.InetSocketAddress;

/** Notes processes that are started and addresses that are connected to. Thread-safe. */
final class UsedMachine {

    private final NotedNames names;

    UsedMachine(NotedNames names) {
        this.names = names;
    }

    void started(Object process) {
        if (process instanceof ProcessBuilder builder) {
            names.noteOfTests(Kind.PROCESS, String.join("\n", builder.command()));
        }
    }

    /** A name is told as it is, without asking who bears it. */
    void connected(Object address) {
        if (address instanceof InetSocketAddress known) {
            names.noteOfTests(
                    Kind.ADDRESS, known.getHostString().concat(":").concat(Integer.toString(known.getPort())));
        }
    }
}
