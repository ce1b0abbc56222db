package io.testflow.maven.failure;

import java.util.List;

/**
 * Commands for the CI server that runs a build, which reads them at the start of the lines of standard output, where Maven's log has
 * its level.
 */
final class ServerCommands {

    private ServerCommands() {}

    static void print(List<String> commands) {
        commands.forEach(System.out::println);
    }
}
