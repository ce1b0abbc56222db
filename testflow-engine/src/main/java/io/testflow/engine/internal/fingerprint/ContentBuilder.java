package io.testflow.engine.internal.fingerprint;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.engine.internal.fingerprint.Content.Folded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts content together; texts and numbers keep their order and their borders.
 *
 * <p>The hash is XXH3 of 64 bits, in the implementation of hash4j: its value is specified, and equal on every machine.
 */
final class ContentBuilder {

    private final NestNames nest;
    private final List<Content.Part> parts = new ArrayList<>();
    private final HashStream64 stream = Hashing.xxh3_64().hashStream();
    private boolean said;

    ContentBuilder(NestNames nest) {
        this.nest = nest;
    }

    ContentBuilder number(long number) {
        stream.putLong(number);
        said = true;
        return this;
    }

    ContentBuilder text(@Nullable String text) {
        stream.putBoolean(text != null);
        if (text != null) {
            stream.putString(text);
        }
        said = true;
        return this;
    }

    /** An internal name, or the descriptor of an array. */
    ContentBuilder className(@Nullable String name) {
        if (name == null || !nest.holds(name)) {
            return name != null && name.startsWith("[") ? descriptor(name) : text(name);
        }
        return name(new Folded.OfClass(name), new ContentBuilder(nest).text(name));
    }

    /** A descriptor or a generic signature. */
    ContentBuilder descriptor(@Nullable String descriptor) {
        if (descriptor == null) {
            return text(null);
        }
        int done = 0;
        for (int at = nest.indexIn(descriptor, 0); at >= 0; at = nest.indexIn(descriptor, done)) {
            int end = NestNames.endOfName(descriptor, at);
            text(descriptor.substring(done, at));
            className(descriptor.substring(at, end));
            done = end;
        }
        return text(descriptor.substring(done));
    }

    ContentBuilder method(String owner, String name, String descriptor) {
        if (!nest.mayFold(owner, name, descriptor)) {
            return className(owner).text(name).descriptor(descriptor);
        }
        ContentBuilder otherwise =
                new ContentBuilder(nest).className(owner).text(name).descriptor(descriptor);
        return name(new Folded.OfMethod(owner, name, descriptor), otherwise);
    }

    ContentBuilder field(String owner, String name, String descriptor) {
        if (!nest.maybeSwitchMap(owner, descriptor)) {
            return className(owner).text(name).descriptor(descriptor);
        }
        ContentBuilder otherwise =
                new ContentBuilder(nest).className(owner).text(name).text(descriptor);
        return name(new Folded.OfSwitchMap(owner, name), otherwise);
    }

    ContentBuilder cases(Folded.OfSwitchMap map, List<Content.Case> cases) {
        return part(new Content.Cases(map, cases));
    }

    ContentBuilder wholeSwitchMap(Folded.OfSwitchMap map) {
        return part(new Content.WholeSwitchMap(map));
    }

    ContentBuilder content(Content content) {
        flush();
        parts.addAll(content.parts());
        return this;
    }

    Content build() {
        flush();
        return new Content(parts);
    }

    private ContentBuilder name(Folded folded, ContentBuilder otherwise) {
        return part(new Content.Name(folded, otherwise.build()));
    }

    private ContentBuilder part(Content.Part part) {
        flush();
        parts.add(part);
        return this;
    }

    private void flush() {
        if (said) {
            parts.add(new Content.Said(stream.getAsLong()));
            stream.reset();
            said = false;
        }
    }
}
