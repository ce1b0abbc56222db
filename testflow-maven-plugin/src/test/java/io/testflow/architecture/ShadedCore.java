package io.testflow.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The packages of the core that the launcher's jar carries, as the launcher's pom names them. */
final class ShadedCore {

    private static final Pattern INCLUDED = Pattern.compile("<include>(io/testflow/core/[\\w/]+)/\\*\\*</include>");

    private ShadedCore() {}

    /** Package patterns as ArchUnit takes them. */
    static String[] packages() {
        try {
            String pom = Files.readString(House.ROOT.resolve("testflow-launcher/pom.xml"));
            return INCLUDED.matcher(pom)
                    .results()
                    .map(ShadedCore::packagePattern)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packagePattern(MatchResult include) {
        return include.group(1).replace('/', '.') + "..";
    }
}
