package io.testflow.engine.internal.git;

import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Which lines of a file a change touched; what stands at the end of a line and cannot be seen does not count. Immutable. */
public final class LineChanges {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final EditList edits;

    private LineChanges(EditList edits) {
        this.edits = edits;
    }

    /**
     * Compares two versions of a text. Of what is no text, or larger than 4 MiB, no line is known to be touched.
     *
     * @param before nothing where the file is new
     */
    public static LineChanges between(byte[] before, byte[] after) {
        if (isText(before) && isText(after)) {
            return new LineChanges(new HistogramDiff()
                    .diff(RawTextComparator.WS_IGNORE_TRAILING, new RawText(before), new RawText(after)));
        }
        return new LineChanges(new EditList());
    }

    private static boolean isText(byte[] content) {
        return content.length <= MOST_BYTES && !RawText.isBinary(content, content.length, true);
    }

    /**
     * Whether one of some lines was added or changed, or others were taken out from between them.
     *
     * @param first of the file as it is now, from 1
     * @param last not before the first
     */
    public boolean touch(int first, int last) {
        return edits.stream().anyMatch(edit -> touches(edit, first, last));
    }

    private static boolean touches(Edit edit, int first, int last) {
        boolean onlyTaken = edit.getBeginB() == edit.getEndB();
        return onlyTaken
                ? edit.getBeginB() >= first && edit.getBeginB() < last
                : edit.getBeginB() < last && edit.getEndB() >= first;
    }
}
