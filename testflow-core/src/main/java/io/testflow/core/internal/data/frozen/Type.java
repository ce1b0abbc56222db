package io.testflow.core.internal.data.frozen;

import static java.util.stream.Collectors.joining;

import io.testflow.core.error.BugException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the values of a field are. */
sealed interface Type {

    /** Nothing is known of it: there was no value. */
    record Unseen() implements Type {}

    /** One value. */
    record Single(Scalar scalar) implements Type {}

    /** A list. */
    record ListOf(Type each) implements Type {}

    /** An object. */
    record ObjectOf(Map<String, Type> members) implements Type {}

    /** Whether no value can tell more. */
    default boolean isComplete() {
        if (this instanceof ListOf list) {
            return list.each().isComplete();
        }
        if (this instanceof ObjectOf object) {
            return object.members().values().stream().allMatch(Type::isComplete);
        }
        return this instanceof Single;
    }

    /** This with what a value tells of it. */
    default Type with(@Nullable Object value) {
        if (value == null || this instanceof Single) {
            return this;
        }
        if (value instanceof List<?> items) {
            Type each = this instanceof ListOf list ? list.each() : new Unseen();
            for (Object item : items) {
                each = each.with(item);
            }
            return new ListOf(each);
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, Type> types =
                    new LinkedHashMap<>(this instanceof ObjectOf object ? object.members() : Map.of());
            members.forEach((name, member) ->
                    types.merge(String.valueOf(name), new Unseen().with(member), (known, seen) -> known.with(member)));
            return new ObjectOf(Collections.unmodifiableMap(types));
        }
        return new Single(Scalar.of(value).orElseThrow(() -> new BugException("no type for " + value.getClass())));
    }

    /** As it is written: a text, or an object that says {@code list} or {@code object}. */
    default Object json() {
        if (this instanceof ListOf list) {
            return Map.of("list", list.each().json());
        }
        if (this instanceof ObjectOf object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.members().forEach((name, type) -> members.put(name, type.json()));
            return Map.of("object", members);
        }
        return this instanceof Single single ? single.scalar().title() : Scalar.TEXT.title();
    }

    /**
     * What was {@link #json written}.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Type of(@Nullable Object json) {
        if (json instanceof Map<?, ?> map && map.size() == 1) {
            if (map.containsKey("list")) {
                return new ListOf(of(map.get("list")));
            }
            if (map.get("object") instanceof Map<?, ?> members) {
                Map<String, Type> types = new LinkedHashMap<>();
                members.forEach((name, type) -> types.put(String.valueOf(name), of(type)));
                return new ObjectOf(Collections.unmodifiableMap(types));
            }
        }
        return new Single(Scalar.named(String.valueOf(json))
                .orElseThrow(() -> new IllegalArgumentException("`" + json + "` is no type. Known are "
                        + List.of(Scalar.values()).stream()
                                .map(each -> "`" + each.title() + "`")
                                .collect(joining(", "))
                        + ", `{\"list\": …}` and `{\"object\": {…}}`")));
    }

    /**
     * The value behind a text.
     *
     * @throws IllegalArgumentException when it says none
     */
    default Object read(String text) {
        if (this instanceof Single single) {
            return single.scalar().read(text);
        }
        Object value = value(JsonReader.read(text));
        if (value == null) {
            throw new IllegalArgumentException("`null` is no list and no object");
        }
        return value;
    }

    /**
     * The value behind one of JSON.
     *
     * @throws IllegalArgumentException when it says none
     */
    default @Nullable Object value(@Nullable Object json) {
        if (json == null) {
            return null;
        }
        if (this instanceof ListOf list && json instanceof List<?> items) {
            List<@Nullable Object> values = new ArrayList<>();
            items.forEach(item -> values.add(list.each().value(item)));
            return Collections.unmodifiableList(values);
        }
        if (this instanceof ObjectOf object && json instanceof Map<?, ?> members) {
            if (!object.members().keySet().equals(members.keySet())) {
                throw new IllegalArgumentException("the members are " + members.keySet() + ", not "
                        + object.members().keySet());
            }
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            members.forEach((name, member) -> values.put(
                    String.valueOf(name),
                    object.members()
                            .getOrDefault(String.valueOf(name), new Unseen())
                            .value(member)));
            return Collections.unmodifiableMap(values);
        }
        if (this instanceof Single single
                && json instanceof String != single.scalar().isPlainInJson()
                && !(json instanceof List)
                && !(json instanceof Map)) {
            return single.scalar().read(String.valueOf(json));
        }
        throw new IllegalArgumentException("`" + json + "` is no " + this.json());
    }
}
