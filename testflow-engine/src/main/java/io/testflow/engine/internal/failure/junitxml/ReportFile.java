package io.testflow.engine.internal.failure.junitxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One file that may be a report. */
final class ReportFile {

    private final Path file;
    private final String module;
    private final String origin;
    private final boolean named;
    private final List<String> warnings = new ArrayList<>();

    /**
     * Names a file.
     *
     * @param module whose tests it tells of; empty where nobody knows
     * @param origin what it is called in results and warnings
     * @param named whether somebody asked for this file, and not for all reports of a folder
     */
    ReportFile(Path file, String module, String origin, boolean named) {
        this.file = file;
        this.module = module;
        this.origin = origin;
        this.named = named;
    }

    /** What stood in the way of reading, in sentences; empty before it was read. */
    List<String> warnings() {
        return warnings;
    }

    /** Its tests, none where it is no report; never fails for what stands in the file. */
    Told read(SharedTexts texts) {
        ReportTests tests = new ReportTests(module, origin, texts);
        ReportMarkup markup = new ReportMarkup(tests, texts, named);
        try (InputStream in = Files.newInputStream(file)) {
            read(in, markup);
        } catch (IOException e) {
            markup.closesEarly();
            warnings.add(origin + " cannot be read: " + e.getMessage() + "; see who may read it");
        }
        return tests.told();
    }

    /** Reads what stands in the file. */
    void read(InputStream in, ReportMarkup markup) throws IOException {
        LenientText text = new LenientText(in);
        Characters characters = new Characters(text);
        MarkupReader reader = new MarkupReader(characters, markup);
        reader.read();
        boolean early = markup.closesEarly() || reader.isCutOff();
        judge(characters, text, markup, reader, early);
    }

    private void judge(Characters in, LenientText text, ReportMarkup markup, MarkupReader reader, boolean early) {
        if (!markup.isReport()) {
            judgeForeign(text, markup);
            return;
        }
        if (early) {
            warn(
                    in.line(),
                    "ends within an element: the runner was stopped while it wrote, or the copy is not whole. "
                            + "What stands before is analysed; run the tests again for the rest");
        }
        if (reader.longValueAt() > 0) {
            warn(
                    reader.longValueAt(),
                    "has an attribute of more than 65536 characters, the rest of which is left out; "
                            + "have the test print less into its message");
        }
        if (reader.declaresEntities()) {
            warn(1, "declares entities, which are not resolved: no runner writes them. See where the file comes from");
        }
        if (!text.encoding().unknown().isEmpty()) {
            warn(
                    1,
                    "names the encoding " + text.encoding().unknown() + ", which is not known; UTF-8 is read. "
                            + "Correct the first line");
        }
        if (text.replaced() > 0) {
            warnings.add(origin + " has " + text.replaced() + " bytes that are no "
                    + text.encoding().charset().name() + ", which stand as \uFFFD; have the runner write the encoding "
                    + "that the first line of the file names");
        }
    }

    private void judgeForeign(LenientText text, ReportMarkup markup) {
        if (text.isEmpty()) {
            warnings.add(origin + " is empty: the runner was stopped before it wrote; run its tests again");
        } else if (named) {
            String root = markup.root().isEmpty() ? "no element" : "the root <" + markup.root() + ">";
            warnings.add(
                    origin + " is no report in JUnit XML, it has " + root + "; name a file of <testsuite> elements");
        }
    }

    private void warn(int line, String words) {
        warnings.add(origin + ":" + line + " " + words);
    }
}
