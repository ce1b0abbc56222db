package io.testflow.engine.project;

import java.nio.file.Path;

/**
 * A test run that a build was to do; one that did not happen has left no files of that build.
 *
 * @param module {@code groupId:artifactId}
 * @param execution the id of the execution, {@code default-test}
 * @param directory where it met its build: plan and results
 * @param reports the directory of Surefire's XML reports
 * @param buildId the build that plan and results must belong to
 * @param narrowed whether the user let it run a part of the tests only, by {@code -Dtest} or {@code -Dgroups} for example
 * @param broken whether the build of the module failed, so that not all of its test JVMs need have begun
 */
public record TestRun(
        String module,
        String execution,
        Path directory,
        Path reports,
        String buildId,
        boolean narrowed,
        boolean broken) {}
