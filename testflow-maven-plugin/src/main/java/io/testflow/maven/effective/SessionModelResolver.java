package io.testflow.maven.effective;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Repository;
import org.apache.maven.model.building.FileModelSource;
import org.apache.maven.model.resolution.ModelResolver;
import org.apache.maven.model.resolution.UnresolvableModelException;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResult;

/** Finds parents and imported poms: in the checkout first, then where the build finds them. Used by one thread. */
final class SessionModelResolver implements ModelResolver {

    private final PomTree tree;
    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;
    private final Set<String> ofBuild;

    SessionModelResolver(
            PomTree tree,
            RepositorySystem system,
            RepositorySystemSession session,
            List<RemoteRepository> repositories) {
        this.tree = tree;
        this.system = system;
        this.session = session;
        this.repositories = new ArrayList<>(repositories);
        this.ofBuild = ids(repositories);
    }

    @Override
    public FileModelSource resolveModel(String groupId, String artifactId, String version)
            throws UnresolvableModelException {
        Optional<Path> pom = tree.find(groupId, artifactId, version);
        if (pom.isPresent()) {
            PomSource source = PomSource.of(pom.get(), tree);
            if (source != null) {
                return source;
            }
        }
        try {
            DefaultArtifact artifact = new DefaultArtifact(groupId, artifactId, "", "pom", version);
            ArtifactRequest request = new ArtifactRequest(artifact, repositories, null);
            return new FileModelSource(
                    system.resolveArtifact(session, request).getArtifact().getFile());
        } catch (RepositoryException e) {
            throw new UnresolvableModelException(e.getMessage(), groupId, artifactId, version, e);
        }
    }

    @Override
    public FileModelSource resolveModel(Parent parent) throws UnresolvableModelException {
        parent.setVersion(highest(parent.getGroupId(), parent.getArtifactId(), parent.getVersion()));
        return resolveModel(parent.getGroupId(), parent.getArtifactId(), parent.getVersion());
    }

    @Override
    public FileModelSource resolveModel(Dependency dependency) throws UnresolvableModelException {
        dependency.setVersion(highest(dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion()));
        return resolveModel(dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion());
    }

    private String highest(String groupId, String artifactId, String version) throws UnresolvableModelException {
        if (!version.startsWith("[") && !version.startsWith("(")) {
            return version;
        }
        try {
            DefaultArtifact artifact = new DefaultArtifact(groupId, artifactId, "", "pom", version);
            VersionRangeResult range =
                    system.resolveVersionRange(session, new VersionRangeRequest(artifact, repositories, null));
            if (range.getHighestVersion() == null) {
                throw new UnresolvableModelException("No version in range", groupId, artifactId, version);
            }
            return range.getHighestVersion().toString();
        } catch (RepositoryException e) {
            throw new UnresolvableModelException(e.getMessage(), groupId, artifactId, version, e);
        }
    }

    @Override
    public void addRepository(Repository repository) {
        addRepository(repository, false);
    }

    @Override
    public void addRepository(Repository repository, boolean replace) {
        // What the build itself uses comes first, with the mirrors and credentials of the settings.
        boolean known = ids(repositories).contains(repository.getId());
        if (known && (!replace || ofBuild.contains(repository.getId()))) {
            return;
        }
        repositories.removeIf(other -> other.getId().equals(repository.getId()));
        RemoteRepository remote =
                new RemoteRepository.Builder(repository.getId(), repository.getLayout(), repository.getUrl()).build();
        repositories.addAll(system.newResolutionRepositories(session, List.of(remote)));
    }

    private static Set<String> ids(List<RemoteRepository> repositories) {
        return repositories.stream().map(RemoteRepository::getId).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public ModelResolver newCopy() {
        return new SessionModelResolver(tree, system, session, repositories);
    }
}
