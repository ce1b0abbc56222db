package io.testflow.engine.internal.failure.markdown;

import io.testflow.core.result.Failure;
import io.testflow.engine.internal.failure.wording.Numbers;
import io.testflow.engine.internal.failure.wording.PlainText;
import io.testflow.engine.internal.failure.wording.ProjectFrames;
import io.testflow.engine.internal.failure.wording.Stack;

/** A stack as a block of text: frames of the project, the first one of each run of library frames, and how many follow. */
final class StackBlock {

    private static final int LONGEST_HEAD = 1000;
    private static final int MOST_FRAMES = 30;

    private final ProjectFrames project;

    StackBlock(ProjectFrames project) {
        this.project = project;
    }

    String of(Failure failure) {
        StringBuilder text = new StringBuilder();
        Stack stack = Stack.of(failure, project);
        for (int i = 0; i < stack.parts().size(); i++) {
            Stack.Part part = stack.parts().get(i);
            text.append(i == 0 ? "" : "caused by ")
                    .append(PlainText.cut(part.head(), LONGEST_HEAD))
                    .append('\n');
            frames(part, text);
        }
        if (stack.moreCauses() > 0) {
            text.append("and ").append(Numbers.causes(stack.moreCauses())).append(" below that\n");
        }
        return Escape.block(text.toString());
    }

    private static void frames(Stack.Part part, StringBuilder text) {
        int left = MOST_FRAMES;
        for (Stack.Run run : part.runs()) {
            int shown = Math.min(left, run.ofProject() ? run.frames().size() : 1);
            run.frames()
                    .subList(0, shown)
                    .forEach(frame -> text.append("  at ").append(frame).append('\n'));
            int folded = run.frames().size() - shown;
            if (shown > 0 && folded > 0) {
                text.append("     and ").append(Numbers.count(folded, "frame")).append(" more\n");
            }
            left -= shown;
        }
    }
}
