package io.testflow.engine.internal.failure.html;

import io.testflow.core.failure.Author;
import io.testflow.core.failure.Suspect;
import io.testflow.engine.internal.failure.wording.Numbers;
import io.testflow.engine.internal.failure.wording.PlainText;
import java.util.List;
import java.util.Locale;

/** The code that may have caused it, the most suspected first. */
final class SuspectsView {

    private static final int MOST = 5;
    private static final int MOST_EVIDENCE = 5;
    private static final int LONGEST = 300;
    private static final int SHORT_COMMIT = 8;

    void write(Markup part, List<Suspect> suspects) {
        if (suspects.isEmpty()) {
            return;
        }
        part.element("h4", "Suspects").open("ol", "class", "suspects", "data-find", "");
        suspects.stream().limit(MOST).forEach(suspect -> write(part, suspect));
        part.close();
        if (suspects.size() > MOST) {
            String rest = "And " + Numbers.count(suspects.size() - MOST, "less suspected one") + ", in failures.json.";
            part.element("p", rest, "class", "note small");
        }
    }

    private static void write(Markup part, Suspect suspect) {
        part.open("li")
                .open("p", "class", "member")
                .element("code", line(suspect.member()))
                .text(" ");
        part.element("span", String.format(Locale.ROOT, "score %.2f", suspect.score()), "class", "score");
        if (suspect.changed()) {
            part.text(" ").element("span", "changed", "class", "changed");
        }
        part.close();
        suspect.line()
                .ifPresent(at -> part.open("p", "class", "small")
                        .element("code", line(at.toString()))
                        .close());
        suspect.lastAuthor().ifPresent(author -> part.element("p", author(author), "class", "small"));
        if (!suspect.evidence().isEmpty()) {
            List<String> why = suspect.evidence().stream()
                    .limit(MOST_EVIDENCE)
                    .map(SuspectsView::line)
                    .toList();
            part.element("p", String.join("; ", why), "class", "small why");
        }
        part.close();
    }

    private static String author(Author author) {
        if (author.commit().isEmpty()) {
            return "not committed";
        }
        String commit = author.commit()
                .substring(0, Math.min(SHORT_COMMIT, author.commit().length()));
        return line(commit + " by " + author.name() + ": " + author.subject());
    }

    private static String line(String text) {
        return PlainText.line(text, LONGEST);
    }
}
