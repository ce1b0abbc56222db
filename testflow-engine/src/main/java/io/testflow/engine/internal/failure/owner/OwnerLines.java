package io.testflow.engine.internal.failure.owner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a CODEOWNERS file; one that cannot be understood is named and left out. Not thread-safe. */
final class OwnerLines {

    private static final Pattern SECTION = Pattern.compile("\\^?\\[([^\\]]+)](?:\\[\\d+])?(?:\\s+(.*))?");
    private static final Pattern OWNER = Pattern.compile("@@?[\\w./-]+|[^@\\s]+@[^@\\s]+");
    private static final Pattern BLANK = Pattern.compile("(?<!\\\\)\\s+");

    private final String file;
    private final Map<String, OwnerSection> sections = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private OwnerSection current = new OwnerSection(List.of());

    /** @param file its path below the root of the checkout */
    OwnerLines(String file) {
        this.file = file;
        sections.put("", current);
    }

    CodeOwners read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = withoutComment(lines.get(i));
            try {
                read(i + 1, line);
            } catch (IllegalArgumentException e) {
                warnings.add(file + ":" + (i + 1) + " is not understood: " + e.getMessage());
            }
        }
        return new CodeOwners(file, List.copyOf(sections.values()), warnings);
    }

    private static String withoutComment(String line) {
        return line.replaceFirst("(^|\\s)#.*", "").strip();
    }

    private void read(int number, String line) {
        Matcher section = SECTION.matcher(line);
        if (line.isEmpty()) {
            return;
        }
        if (section.matches()) {
            List<String> words = section.group(2) == null ? List.of() : words(section.group(2));
            List<String> owners = words.stream().filter(OwnerLines::isOwner).toList();
            // GitLab takes sections of one name for one.
            current = sections.computeIfAbsent(
                    section.group(1).strip().toLowerCase(Locale.ROOT), name -> new OwnerSection(owners));
            checkOwners(words);
            return;
        }
        List<String> words = words(line);
        String pattern = words.get(0);
        check(pattern);
        List<String> owners = words.subList(1, words.size());
        checkOwners(owners);
        current.add(OwnerRule.of(number, pattern, owners));
    }

    private void check(String pattern) {
        if (pattern.startsWith("[") || pattern.startsWith("^[")) {
            throw new IllegalArgumentException("a section is written as [Name]");
        }
        if (pattern.startsWith("@")) {
            throw new IllegalArgumentException("it names owners and no files");
        }
        if (pattern.startsWith("!") && (file.startsWith(".github/") || pattern.length() == 1)) {
            throw new IllegalArgumentException("no files can be excluded by '!'");
        }
        if (pattern.contains("[") || pattern.contains("]")) {
            throw new IllegalArgumentException("ranges in [] mean nothing here");
        }
    }

    private static List<String> words(String text) {
        return List.of(BLANK.split(text));
    }

    private static void checkOwners(List<String> words) {
        for (String word : words) {
            if (!isOwner(word)) {
                throw new IllegalArgumentException("'" + word + "' is no owner; write @name, @group/team or an e-mail");
            }
        }
    }

    private static boolean isOwner(String word) {
        return OWNER.matcher(word).matches();
    }
}
