package io.testflow.maven.extension;

import io.testflow.core.error.UsageException;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.environment.BuildServices;
import io.testflow.maven.report.LiveProgress;
import io.testflow.maven.session.BuildId;
import io.testflow.maven.session.SessionServices;
import io.testflow.maven.surefire.BuildProperties;
import io.testflow.maven.wiring.ModuleWiring;
import io.testflow.maven.wiring.Places;
import io.testflow.maven.wiring.PluginVersion;
import io.testflow.maven.wiring.TestRunsOfSession;
import io.testflow.maven.wiring.TestSideJar;
import java.util.List;
import java.util.Map;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wires every module that declares TestFlow, or all of them where TestFlow came by the command line.
 *
 * <p>Holds no state: a daemon keeps it for many builds, and one build can have it twice.
 */
public final class TestFlowParticipant extends AbstractMavenLifecycleParticipant {

    private static final String SKIP = "testflow.skip";
    private static final String INJECT = "testflow.inject";
    private static final Logger LOG = LoggerFactory.getLogger(TestFlowParticipant.class);

    @Override
    public void afterProjectsRead(MavenSession session) {
        try {
            List<MavenProject> projects = session.getProjects().stream()
                    .filter(project -> isWanted(session, project))
                    .toList();
            if (!projects.isEmpty()) {
                wire(session, projects);
            }
        } catch (UsageException e) {
            LOG.warn("TestFlow is not at work in this build, all tests run. {}", e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            LOG.warn(
                    "TestFlow is not at work in this build, all tests run: it failed with {}. This is a fault of"
                            + " TestFlow; -Dtestflow.skip avoids it, -X shows where it happened.",
                    e.toString());
            LOG.debug("Where it happened:", e);
        }
    }

    private static void wire(MavenSession session, List<MavenProject> projects) {
        String version = PluginVersion.read();
        ClassLoader loader = TestFlowParticipant.class.getClassLoader();
        ModuleWiring wiring = new ModuleWiring(
                TestSideJar.locate("testflow-launcher", loader, version),
                TestSideJar.locate("testflow-agent", loader, version),
                Places.of(session),
                version,
                Map.of(
                        RunDirectory.BUILD_PROPERTY, BuildId.of(session),
                        BuildServices.PROPERTY, SessionServices.property(session)));
        projects.forEach(project -> wiring.wire(project, BuildProperties.of(session, project)));
        EndedGoals.of(session);
        LiveProgress.start(session, TestRunsOfSession.of(session), LOG);
    }

    private static boolean isWanted(MavenSession session, MavenProject project) {
        BuildProperties properties = BuildProperties.of(session, project);
        if (properties.isTrue(SKIP)) {
            return false;
        }
        return ModuleWiring.declares(project) || properties.isTrue(INJECT);
    }

    @Override
    public void afterSessionEnd(MavenSession session) {
        try {
            SessionEnd end = new SessionEnd(session);
            end.save(LOG);
            List<String> failures = end.analyze(LOG);
            end.close();
            end.sumUp(failures, LOG);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("TestFlow could not sum up this build: {}", e.toString());
            LOG.debug("Where it happened:", e);
        }
    }
}
