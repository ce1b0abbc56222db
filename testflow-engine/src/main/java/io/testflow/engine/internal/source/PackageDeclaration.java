package io.testflow.engine.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the package that a source text declares, without parsing it. */
public final class PackageDeclaration {

    private static final String PART = "(?:[\\p{L}\\p{N}_$]+|`[^`\\n]+`)";
    private static final Pattern CLAUSE =
            Pattern.compile("(?m)^[ \\t]*package[ \\t]+(" + PART + "(?:\\s*\\.\\s*" + PART + ")*)[ \\t]*(.?)");
    private static final Pattern WORD = Pattern.compile("\\bpackage\\b");

    private PackageDeclaration() {}

    /**
     * The package of all that a Java, Kotlin, Groovy or Scala text declares. Clauses of Scala that follow each other are put
     * together.
     *
     * @return the name, {@code ""} for the unnamed package; empty where it cannot be told, as with the blocks of Scala
     */
    public static Optional<String> of(String text, SourceLanguage language) {
        String code = withoutComments(text);
        Matcher matcher = CLAUSE.matcher(code);
        StringBuilder name = new StringBuilder();
        int clauses = 0;
        int end = 0;
        while (matcher.find()) {
            if (clauses > 0
                    && (language != SourceLanguage.SCALA
                            || !code.substring(end, matcher.start()).isBlank())) {
                return Optional.empty();
            }
            if (!matcher.group(2).isEmpty() && !matcher.group(2).equals(";")) {
                return Optional.empty();
            }
            name.append(clauses++ > 0 ? "." : "").append(matcher.group(1).replaceAll("[`\\s]", ""));
            end = matcher.end();
        }
        boolean more = language == SourceLanguage.SCALA
                && WORD.matcher(code.substring(end)).find();
        boolean unread = clauses == 0 && WORD.matcher(code).find();
        return more || unread ? Optional.empty() : Optional.of(name.toString());
    }

    private static String withoutComments(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CommentBlanks.blank(bytes, bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
