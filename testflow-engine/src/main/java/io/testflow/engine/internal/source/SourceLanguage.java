package io.testflow.engine.internal.source;

import java.util.Locale;

/** The language of a source file, told by its name. */
public enum SourceLanguage {
    /** Java, the only language that is compared as syntax trees. */
    JAVA,
    /** Kotlin, scripts included. */
    KOTLIN,
    /** Groovy; build scripts of Gradle are no sources. */
    GROOVY,
    /** Scala. */
    SCALA,
    /** Anything else, most often no source at all. */
    OTHER;

    /** The language of a file. */
    public static SourceLanguage of(String path) {
        int dot = path.lastIndexOf('.');
        String extension = dot > path.lastIndexOf('/') ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        return switch (extension) {
            case "java" -> JAVA;
            case "kt", "kts" -> KOTLIN;
            case "groovy", "gvy", "gy" -> GROOVY;
            case "scala", "sc" -> SCALA;
            default -> OTHER;
        };
    }

    /**
     * Whether a text of this language may declare something that compilers copy to where it is used, so that the users' class
     * files need not name the class that declares it: constants, and inline functions of Kotlin and Scala. True in doubt.
     */
    public boolean mayDeclareConstants(String text) {
        return switch (this) {
            case KOTLIN -> containsWord(text, "const", "inline", "JvmField");
            case GROOVY -> containsWord(text, "final", "interface", "enum");
            case SCALA -> containsWord(text, "final", "inline", "macro", "enum");
            case JAVA, OTHER -> true;
        };
    }

    private static boolean containsWord(String text, String... words) {
        if (text.contains("\\u")) {
            return true;
        }
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
