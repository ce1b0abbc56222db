package io.testflow.environment.internal.engine;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call to an engine that undoes what another one has done. Written into a lease, it can be made by any process of this machine.
 *
 * @param engine that is called
 * @param method of HTTP
 * @param path of the call
 * @param body of JSON; empty for none
 */
public record EngineUndo(EngineAddress engine, String method, String path, String body) {

    private static final Pattern TEXT = Pattern.compile("(\\S+) (POST|DELETE) (\\S+) ?(.*)");

    /** Ends a container by force, and removes it with its volumes. */
    public static EngineUndo ofContainer(EngineAddress engine, String id) {
        return new EngineUndo(engine, "DELETE", "/containers/" + id + "?force=true&v=true", "");
    }

    /** Removes a network in which nobody is any more. */
    public static EngineUndo ofNetwork(EngineAddress engine, String id) {
        return new EngineUndo(engine, "DELETE", "/networks/" + id, "");
    }

    /** Takes a container out of a network. */
    public static EngineUndo ofConnection(EngineAddress engine, String network, String container) {
        return new EngineUndo(
                engine,
                "POST",
                "/networks/" + network + "/disconnect",
                "{\"Container\":\"" + container + "\",\"Force\":true}");
    }

    /** Understands what {@link #toString} writes; empty for anything else. */
    public static Optional<EngineUndo> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return EngineAddress.parse(parts.group(1))
                .map(engine -> new EngineUndo(engine, parts.group(2), parts.group(3), parts.group(4)));
    }

    /** Makes the call. What is gone already, or cannot be reached, stays as it is. */
    public void run() {
        try {
            engine.call(method, path, body);
        } catch (IOException e) {
            // The engine does not run, and neither does what it has started.
        }
    }

    @Override
    public String toString() {
        return engine + " " + method + " " + path + (body.isEmpty() ? "" : " " + body);
    }
}
