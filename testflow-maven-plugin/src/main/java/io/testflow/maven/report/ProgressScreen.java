package io.testflow.maven.report;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.slf4j.Logger;

/** Where progress is shown. */
interface ProgressScreen {

    /** Shows a line in the place of the last one. */
    void show(String line);

    /** Takes the last line away. */
    void clear();

    /** A terminal: the cursor stays at the start of the line, so that whatever Maven prints next overwrites it. */
    static ProgressScreen terminal(PrintWriter out) {
        return new ProgressScreen() {
            @Override
            public void show(String line) {
                out.print("\r" + line + "\u001b[K\r");
                out.flush();
            }

            @Override
            public void clear() {
                out.print("\r\u001b[K");
                out.flush();
            }
        };
    }

    /** A log: a line in so many, and none twice. */
    static ProgressScreen log(Logger log, int every) {
        return new ProgressScreen() {
            private String last = "";
            private int turn;

            @Override
            public void show(String line) {
                if (turn++ % every == 0 && !line.equals(last)) {
                    last = line;
                    log.info(line);
                }
            }

            @Override
            public void clear() {
                // What stands in a log stays there.
            }
        };
    }

    /** Whether a console is a terminal: from Java 22 on there can be one where output goes to a file. */
    static boolean isTerminal(Console console) {
        try {
            return (boolean) MethodHandles.publicLookup()
                    .findVirtual(Console.class, "isTerminal", MethodType.methodType(boolean.class))
                    .invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (Throwable e) {
            return false;
        }
    }
}
