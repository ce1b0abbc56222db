package io.testflow.maven.effective;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuilder;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingResult;
import org.apache.maven.model.building.ModelCache;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuildingRequest;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Builds effective models out of the poms of one {@link PomTree}, with the profiles and properties of the build. Plugins of
 * the lifecycle are not merged in. Safe for use by several threads.
 */
final class ModelFactory {

    private final PomTree tree;
    private final MavenSession session;
    private final RepositorySystem system;
    private final ModelBuilder builder = new DefaultModelBuilderFactory().newInstance();
    private final Cache cache = new Cache();

    ModelFactory(PomTree tree, MavenSession session, RepositorySystem system) {
        this.tree = tree;
        this.session = session;
        this.system = system;
    }

    /**
     * Builds the model of a module.
     *
     * @return {@code null} where the tree has no such pom
     * @throws ModelBuildingException where the pom or a parent cannot be read or found
     */
    @Nullable
    BuiltModel build(MavenProject project) throws ModelBuildingException {
        Path pom = project.getFile().toPath().toAbsolutePath().normalize();
        PomSource source = PomSource.of(pom, tree);
        if (source == null) {
            return null;
        }
        ModelBuildingResult result = builder.build(request(pom, source, project));
        List<Model> lineage = new ArrayList<>();
        Set<String> profiles = new HashSet<>();
        result.getActiveExternalProfiles().forEach(profile -> profiles.add(profile.getId()));
        for (String id : result.getModelIds()) {
            lineage.add(result.getRawModel(id));
            result.getActivePomProfiles(id).forEach(profile -> profiles.add(profile.getId()));
        }
        return new BuiltModel(result.getEffectiveModel(), lineage, profiles);
    }

    private ModelBuildingRequest request(Path pom, PomSource source, MavenProject project) {
        ProjectBuildingRequest ofSession = session.getProjectBuildingRequest();
        // The workspace of the session holds the current poms, whichever tree is built here.
        DefaultRepositorySystemSession repositorySession =
                new DefaultRepositorySystemSession(session.getRepositorySession());
        repositorySession.setWorkspaceReader(null);
        return new DefaultModelBuildingRequest()
                .setPomFile(pom.toFile())
                .setModelSource(source)
                .setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL)
                .setProcessPlugins(false)
                .setTwoPhaseBuilding(false)
                .setLocationTracking(false)
                .setProfiles(ofSession.getProfiles())
                .setActiveProfileIds(ofSession.getActiveProfileIds())
                .setInactiveProfileIds(ofSession.getInactiveProfileIds())
                .setSystemProperties(session.getSystemProperties())
                .setUserProperties(session.getUserProperties())
                .setBuildStartTime(session.getStartTime())
                .setModelCache(cache)
                .setModelResolver(new SessionModelResolver(
                        tree, system, repositorySession, project.getRemoteProjectRepositories()));
    }

    /**
     * A model and what it was made of.
     *
     * @param effective with parents, profiles and imports merged in
     * @param lineage as written: the pom, its parents, the super pom
     * @param profiles ids of the profiles that are active in it
     */
    record BuiltModel(Model effective, List<Model> lineage, Set<String> profiles) {}

    /** Parents and imports of one tree, each read once. */
    private static final class Cache implements ModelCache {

        private final Map<List<String>, Object> data = new ConcurrentHashMap<>();

        @Override
        public void put(String groupId, String artifactId, String version, String tag, Object value) {
            data.put(List.of(groupId, artifactId, version, tag), value);
        }

        @Override
        public @Nullable Object get(String groupId, String artifactId, String version, String tag) {
            return data.get(List.of(groupId, artifactId, version, tag));
        }
    }
}
