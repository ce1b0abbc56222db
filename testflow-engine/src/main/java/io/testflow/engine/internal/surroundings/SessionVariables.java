package io.testflow.engine.internal.surroundings;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The environment variables that say in which terminal, by which Maven, or by which run of a continuous integration a build was
 * started. Who lists all variables, as frameworks do to find those that are theirs, sees others of them in each build; they
 * count for those alone who ask for one by its name.
 */
final class SessionVariables {

    private static final Set<String> NAMES = Set.of(
            "_",
            "SHLVL",
            "PWD",
            "OLDPWD",
            "JAVA_HOME",
            "M2_HOME",
            "TERM",
            "COLORTERM",
            "COLUMNS",
            "LINES",
            "WINDOWID",
            "DISPLAY",
            "WAYLAND_DISPLAY",
            "XAUTHORITY",
            "SESSION_MANAGER",
            "INVOCATION_ID",
            "JOURNAL_STREAM",
            "SYSTEMD_EXEC_PID",
            "TMUX",
            "STY",
            "CI",
            "GITLAB_CI",
            "EXECUTOR_NUMBER",
            "HOSTNAME",
            "USER",
            "LOGNAME",
            "USERNAME",
            "TMPDIR",
            "TEMP",
            "TMP");

    private static final Set<String> PREFIXES = Set.of(
            "MAVEN_",
            "SSH_",
            "XDG_",
            "DBUS_",
            "TERM_",
            "TMUX_",
            "VTE_",
            "ITERM_",
            "KONSOLE_",
            "VSCODE_",
            "WT_",
            "GITHUB_",
            "RUNNER_",
            "ACTIONS_",
            "CI_",
            "GITLAB_",
            "JENKINS_",
            "HUDSON_",
            "BUILD_",
            "CIRCLE_",
            "TRAVIS_",
            "BUILDKITE_",
            "TEAMCITY_",
            "BITBUCKET_");

    private SessionVariables() {}

    /** All others. */
    static Map<String, String> without(Map<String, String> environment) {
        Map<String, String> others = new TreeMap<>(environment);
        others.keySet().removeIf(SessionVariables::has);
        return others;
    }

    private static boolean has(String variable) {
        // Windows knows a variable by its name in any case.
        String name = variable.toUpperCase(Locale.ROOT);
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
    }
}
