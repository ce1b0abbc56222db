package io.testflow.environment.internal.redis;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scripts of commands, one a line, as {@code redis-cli} takes them; lines that begin with {@code #} are comments. */
final class CommandScript {

    private static final Pattern WORD =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|[^\\s\"']+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private CommandScript() {}

    /**
     * Runs scripts, in order.
     *
     * @throws StartFailure when the server refuses a command; the message has script and line
     */
    static void run(Endpoint server, List<InitScript> scripts) throws IOException, StartFailure {
        if (scripts.isEmpty()) {
            return;
        }
        try (RedisConnection connection = RedisConnection.to(server)) {
            for (InitScript script : scripts) {
                run(connection, script);
            }
        }
    }

    private static void run(RedisConnection connection, InitScript script) throws IOException, StartFailure {
        List<String> lines = script.text().lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                connection.call(words(line));
            } catch (RedisConnection.Refusal e) {
                throw StartFailure.lasting(
                        "Its script " + script.name() + ":" + (index + 1) + " has an error: " + e.getMessage() + ".");
            }
        }
    }

    /** The words of a command; blanks belong to a word between quotes, where a backslash makes a character itself. */
    static List<String> words(String line) throws RedisConnection.Refusal {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        int end = 0;
        while (word.find()) {
            if (!line.substring(end, word.start()).isBlank()) {
                break;
            }
            words.add(
                    word.group(1) != null
                            ? inDouble(word.group(1))
                            : word.group(2) != null ? inSingle(word.group(2)) : word.group());
            end = word.end();
        }
        if (!line.substring(end).isBlank()) {
            throw new RedisConnection.Refusal("a quote is not closed");
        }
        return words;
    }

    private static String inSingle(String text) {
        return text.replace("\\'", "'");
    }

    private static String inDouble(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        switch (escape.group(1)) {
                            case "n" -> "\n";
                            case "r" -> "\r";
                            case "t" -> "\t";
                            default -> escape.group(1);
                        }));
    }
}
