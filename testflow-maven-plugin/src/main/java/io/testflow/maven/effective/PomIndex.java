package io.testflow.maven.effective;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** Finds poms by what they say that they are, without building them. */
final class PomIndex {

    private final Map<Path, Model> poms = new LinkedHashMap<>();

    /** Adds a pom; one that does not parse has no coordinates and is left out. */
    void add(Path pom, byte[] content) {
        try {
            poms.put(pom, new MavenXpp3Reader().read(new ByteArrayInputStream(content), false));
        } catch (XmlPullParserException | IOException e) {
            poms.remove(pom);
        }
    }

    /** A version with a placeholder in it is taken for the right one. */
    Optional<Path> find(String groupId, String artifactId, String version) {
        return poms.entrySet().stream()
                .filter(pom -> matches(pom.getValue(), groupId, artifactId, version))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean matches(Model pom, String groupId, String artifactId, String version) {
        boolean hasParent = pom.getParent() != null;
        String group = pom.getGroupId() == null && hasParent ? pom.getParent().getGroupId() : pom.getGroupId();
        String ownVersion =
                pom.getVersion() == null && hasParent ? pom.getParent().getVersion() : pom.getVersion();
        return artifactId.equals(pom.getArtifactId())
                && groupId.equals(group)
                && ownVersion != null
                && (ownVersion.equals(version) || ownVersion.contains("${"));
    }
}
