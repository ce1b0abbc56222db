package io.testflow.agent.outside;

import io.testflow.agent.recording.Probe.Kind;
import java.io.File;
import java.net.InetSocketAddress;

/** Notes processes that are started and addresses that are connected to. Thread-safe. */
final class UsedMachine {

    private final NotedNames names;

    UsedMachine(NotedNames names) {
        this.names = names;
    }

    void started(Object process) {
        if (process instanceof ProcessBuilder builder) {
            String command = String.join("\n", builder.command());
            File directory = builder.directory();
            String start = directory == null ? "" : directory.getAbsolutePath();
            String seen = start.concat("\n").concat(command);
            if (!names.isNoted(Kind.PROCESS, seen) && Caller.now() != Caller.MACHINERY) {
                names.note(Kind.PROCESS, seen, command, start);
            }
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
