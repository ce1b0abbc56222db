package io.testflow.engine.internal.failure.html;

import io.testflow.core.failure.FailedTest;
import io.testflow.engine.internal.failure.wording.Numbers;
import io.testflow.engine.internal.failure.wording.PlainText;
import io.testflow.engine.internal.failure.wording.ProjectFrames;
import io.testflow.engine.internal.failure.wording.Stack;
import io.testflow.engine.internal.failure.wording.TestNames;

/** What a test failed with and what it printed: frames of the project stand out, those of libraries are folded. */
final class StackView {

    private static final int LONGEST_OUTPUT = 8_000;
    /** So few are read faster than unfolded. */
    private static final int UNFOLDED = 2;

    private final ProjectFrames project;

    StackView(ProjectFrames project) {
        this.project = project;
    }

    /** Writes the throwable, where there is one, for all to see: its message often says enough. */
    void write(Markup part, FailedTest sample) {
        sample.failure().ifPresent(failure -> {
            part.open("details", "class", "more", "open", "");
            part.element("summary", "Stack of " + TestNames.of(sample));
            Stack stack = Stack.of(failure, project);
            for (int i = 0; i < stack.parts().size(); i++) {
                write(part, stack.parts().get(i), i > 0);
            }
            if (stack.moreCauses() > 0) {
                part.element("p", "and " + Numbers.causes(stack.moreCauses()) + " below that", "class", "note small");
            }
            part.close();
        });
    }

    /** Writes what it printed, where it did, folded. */
    void writeOutput(Markup part, FailedTest sample) {
        if (!sample.output().isBlank()) {
            part.open("details", "class", "more").element("summary", "Output of " + TestNames.of(sample));
            part.element("pre", end(sample.output()), "class", "output", "tabindex", "0")
                    .close();
        }
    }

    private static void write(Markup part, Stack.Part thrown, boolean isCause) {
        part.open("p", "class", "thrown", "data-find", "");
        if (isCause) {
            part.element("span", "caused by ", "class", "by");
        }
        part.element("b", thrown.type());
        if (!thrown.message().isEmpty()) {
            part.text(": ").element("span", thrown.message(), "class", "message");
        }
        part.close().open("ol", "class", "stack");
        for (Stack.Run run : thrown.runs()) {
            write(part, run);
        }
        if (thrown.moreFrames() > 0) {
            part.element("li", "and " + Numbers.count(thrown.moreFrames(), "frame") + " more", "class", "library");
        }
        part.close();
    }

    private static void write(Markup part, Stack.Run run) {
        if (run.ofProject()) {
            run.frames().forEach(frame -> part.element("li", frame, "class", "ours"));
        } else if (run.frames().size() <= UNFOLDED) {
            run.frames().forEach(frame -> part.element("li", frame, "class", "library"));
        } else {
            part.open("li", "class", "library").open("details");
            part.element("summary", Numbers.count(run.frames().size(), "frame") + " of libraries")
                    .open("ol");
            run.frames().forEach(frame -> part.element("li", frame));
            part.close().close().close();
        }
    }

    /** The end says most. */
    private static String end(String output) {
        int start = Math.max(0, output.length() - LONGEST_OUTPUT);
        return (start > 0 ? "...\n" : "") + PlainText.of(output.substring(start));
    }
}
