package io.testflow.maven.effective;

import java.util.Set;

/** What is known of the plugins of the world: which of them cannot touch a test, which run tests, which read anything. */
final class KnownPlugins {

    static final String SUREFIRE = "org.apache.maven.plugins:maven-surefire-plugin";
    static final String FAILSAFE = "org.apache.maven.plugins:maven-failsafe-plugin";
    static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    static final String RESOURCES = "org.apache.maven.plugins:maven-resources-plugin";
    static final String ANTRUN = "org.apache.maven.plugins:maven-antrun-plugin";
    static final String TOOLCHAINS = "org.apache.maven.plugins:maven-toolchains-plugin";

    private static final String APACHE = "org.apache.maven.plugins:";

    private static final Set<String> HARMLESS_OF_APACHE = Set.of(
            "maven-artifact-plugin",
            "maven-changelog-plugin",
            "maven-changes-plugin",
            "maven-checkstyle-plugin",
            "maven-clean-plugin",
            "maven-deploy-plugin",
            "maven-doap-plugin",
            "maven-enforcer-plugin",
            "maven-gpg-plugin",
            "maven-install-plugin",
            "maven-javadoc-plugin",
            "maven-jxr-plugin",
            "maven-pmd-plugin",
            "maven-project-info-reports-plugin",
            "maven-release-plugin",
            "maven-scm-plugin",
            "maven-scm-publish-plugin",
            "maven-site-plugin",
            "maven-source-plugin",
            "maven-surefire-report-plugin");

    private static final Set<String> HARMLESS = Set.of(
            "com.diffplug.spotless:spotless-maven-plugin",
            "com.github.ekryd.sortpom:sortpom-maven-plugin",
            "com.github.siom79.japicmp:japicmp-maven-plugin",
            "com.github.spotbugs:spotbugs-maven-plugin",
            "com.mycila:license-maven-plugin",
            "net.revelc.code.formatter:formatter-maven-plugin",
            "org.apache.rat:apache-rat-plugin",
            "org.codehaus.mojo:animal-sniffer-maven-plugin",
            "org.codehaus.mojo:license-maven-plugin",
            "org.codehaus.mojo:taglist-maven-plugin",
            "org.codehaus.mojo:versions-maven-plugin",
            "org.cyclonedx:cyclonedx-maven-plugin",
            "org.jacoco:jacoco-maven-plugin",
            "org.owasp:dependency-check-maven",
            "org.pitest:pitest-maven",
            "org.revapi:revapi-maven-plugin",
            "org.sonarsource.scanner.maven:sonar-maven-plugin",
            "org.sonatype.central:central-publishing-maven-plugin",
            "org.sonatype.plugins:nexus-staging-maven-plugin");

    /** Scripts that see all properties of the project, whatever their descriptor names. */
    private static final Set<String> SCRIPTS = Set.of(
            "gmaven-plugin",
            "gmavenplus-plugin",
            "groovy-maven-plugin",
            "properties-maven-plugin",
            "templating-maven-plugin");

    private KnownPlugins() {}

    /** Whether the plugin checks, reports, publishes or formats, so that no change of it can change a test. */
    static boolean isHarmless(String key) {
        return HARMLESS.contains(key)
                || (key.startsWith(APACHE) && HARMLESS_OF_APACHE.contains(key.substring(APACHE.length())));
    }

    static boolean runsTests(String key) {
        return key.equals(SUREFIRE) || key.equals(FAILSAFE);
    }

    /** Whether another version of the plugin, configured the same, makes the same output. */
    static boolean isSameInAllVersions(String key) {
        return key.startsWith(APACHE) && !runsTests(key);
    }

    /** Whether what the plugin reads by name is listed in {@link KnownProperties}. */
    static boolean hasKnownProperties(String key) {
        return runsTests(key) || key.equals(COMPILER) || key.equals(RESOURCES);
    }

    static boolean readsAnyProperty(String key) {
        return SCRIPTS.contains(key.substring(key.indexOf(':') + 1));
    }
}
