package io.testflow.environment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The processes that a test has started: another test may have left some that are about to end. */
public final class OwnProcesses {

    private final Set<ProcessHandle> foreign =
            ProcessHandle.current().descendants().collect(Collectors.toSet());

    /** Those that still run. */
    public List<ProcessHandle> running() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .filter(process -> !foreign.contains(process))
                .toList();
    }
}
