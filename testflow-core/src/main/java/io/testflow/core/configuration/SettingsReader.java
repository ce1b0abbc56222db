package io.testflow.core.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Understands the sections of one {@code testflow.yml}; used once. */
final class SettingsReader {

    private static final String NOTHING = "nothing";
    private static final String TEST_PATTERNS = "patterns such as `**/SmokeTest`, `com.acme.**` or `tag:smoke`";
    private static final String PATH_PATTERNS = "a pattern such as `docs/**`, or a list of them";
    private static final String FILE_PATTERNS = "a name of files such as `version.properties`, or a list of them";
    private static final String KEY_PATTERNS = "a key such as `build.date` or `git.*`, or a list of them";
    private static final String CLASS_PATTERNS =
            "full names of classes such as `com.acme.Buffers` or `com.acme.pool.*`";
    private static final String RUN_VALUES =
            "`nothing`, a pattern such as `**/SmokeTest` or `tag:smoke`, or a list of those";

    private final YamlDocument document;
    private final Placeholders placeholders;
    private final List<String> notes = new ArrayList<>();

    SettingsReader(YamlDocument document, Placeholders placeholders) {
        this.document = document;
        this.placeholders = placeholders;
    }

    Settings settings(String text) {
        Optional<Node> root = document.root(text);
        if (root.isEmpty() || YamlDocument.isEmpty(root.get())) {
            notes.add(document.file() + ":1: the file is empty, so that the defaults hold.");
            return Settings.defaults().with(notes);
        }
        Map<String, Node> sections = mapping(root.get(), "the file", "", Keys.ROOT);
        @Nullable Node selection = sections.get("selection");
        Map<String, Node> values =
                selection == null ? Map.of() : mapping(selection, "`selection`", "selection.", Keys.SELECTION);
        SnapshotSettings snapshots =
                new SnapshotSettings(store(values.get("store")), retention(values.get("retention")));
        return new Settings(
                always(values.get("always")),
                rules(values.get("rules")),
                volatileKeys(values.get("volatile")),
                caches(values.get("caches")),
                snapshots,
                new EnvironmentsReader(document).environments(sections.get("environments")),
                new DataReader(document).data(sections.get("data")),
                new FailuresReader(document).failures(sections.get("failures")),
                notes);
    }

    private Map<String, Node> mapping(Node node, String name, String prefix, Keys keys) {
        Map<String, Node> values = document.mapping(node, name, keys);
        for (String key : values.keySet()) {
            if (keys.later().contains(key)) {
                notes.add(
                        document.file() + ": `" + prefix + key + "` is not built yet in this version and is ignored.");
            }
        }
        return values;
    }

    private StoreLocation store(@Nullable Node node) {
        if (node == null || YamlDocument.isEmpty(node)) {
            return StoreLocation.DEFAULT;
        }
        String text = document.text(node, "`selection.store`", StoreLocation.ALLOWED);
        try {
            return StoreLocation.of(placeholders.fill(text));
        } catch (IllegalArgumentException e) {
            // The text as it stands in the file: what fills its placeholders may be secret.
            throw document.at(
                    YamlDocument.line(node),
                    "`" + text + "` is no place for `selection.store`: " + e.getMessage() + ". Allowed: "
                            + StoreLocation.ALLOWED + ".");
        }
    }

    private Retention retention(@Nullable Node node) {
        if (node == null) {
            return Retention.DEFAULT;
        }
        Map<String, Node> values = mapping(node, "`selection.retention`", "selection.retention.", Keys.RETENTION);
        return new Retention(
                number(values.get("days"), "`selection.retention.days`", Retention.DEFAULT.days()),
                number(values.get("snapshots"), "`selection.retention.snapshots`", Retention.DEFAULT.snapshots()));
    }

    private int number(@Nullable Node node, String name, int otherwise) {
        return node == null || YamlDocument.isEmpty(node) ? otherwise : document.number(node, name);
    }

    private List<TestPattern> always(@Nullable Node node) {
        return node == null
                ? List.of()
                : document.list(node, "`selection.always`", TEST_PATTERNS).stream()
                        .map(item -> pattern(item, "`selection.always`", TEST_PATTERNS, TestPattern::of))
                        .toList();
    }

    private List<Rule> rules(@Nullable Node node) {
        return node == null
                ? List.of()
                : document.list(node, "`selection.rules`", "rules, each with `when` and `run`").stream()
                        .map(this::rule)
                        .toList();
    }

    private Rule rule(Node node) {
        Map<String, Node> values = mapping(node, "a rule of `selection.rules`", "", Keys.RULE);
        Node when = values.get("when");
        Node run = values.get("run");
        if (when == null || run == null) {
            throw document.at(
                    YamlDocument.line(node),
                    "a rule of `selection.rules` needs both `when`, the files, and `run`, the tests or `nothing`.");
        }
        List<PathPattern> files = patterns(when, "`when`", PATH_PATTERNS, PathPattern::of);
        boolean nothing = !(run instanceof SequenceNode)
                && document.text(run, "`run`", RUN_VALUES).equals(NOTHING);
        return new Rule(files, nothing ? List.of() : patterns(run, "`run`", RUN_VALUES, this::testOfList));
    }

    private List<VolatileKeys> volatileKeys(@Nullable Node node) {
        return node == null
                ? List.of()
                : document.list(node, "`selection.volatile`", "entries, each with `files` and `keys`").stream()
                        .map(this::volatileKeysOf)
                        .toList();
    }

    private VolatileKeys volatileKeysOf(Node node) {
        Map<String, Node> values = mapping(node, "an entry of `selection.volatile`", "", Keys.VOLATILE);
        Node files = values.get("files");
        Node keys = values.get("keys");
        if (files == null || keys == null) {
            throw document.at(
                    YamlDocument.line(node),
                    "an entry of `selection.volatile` needs both `files` and `keys`, those of lines that do not count.");
        }
        return VolatileKeys.of(
                patterns(files, "`files`", FILE_PATTERNS, VolatileKeys::file),
                patterns(keys, "`keys`", KEY_PATTERNS, Glob::of));
    }

    private List<ClassPattern> caches(@Nullable Node node) {
        return node == null || YamlDocument.isEmpty(node)
                ? List.of()
                : document.list(node, "`selection.caches`", CLASS_PATTERNS).stream()
                        .map(item -> pattern(item, "`selection.caches`", CLASS_PATTERNS, ClassPattern::new))
                        .toList();
    }

    private TestPattern testOfList(String text) {
        if (text.equals(NOTHING)) {
            throw new IllegalArgumentException("`nothing` stands alone, without a list");
        }
        return TestPattern.of(text);
    }

    private <T> List<T> patterns(Node node, String name, String allowed, Function<String, T> understand) {
        List<Node> items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        if (items.isEmpty()) {
            throw document.wrongType(node, name, allowed);
        }
        return items.stream()
                .map(item -> pattern(item, name, allowed, understand))
                .toList();
    }

    private <T> T pattern(Node node, String name, String allowed, Function<String, T> understand) {
        String text = document.text(node, name, allowed);
        try {
            return understand.apply(text);
        } catch (IllegalArgumentException e) {
            throw document.at(
                    YamlDocument.line(node),
                    "`" + text + "` is no pattern for " + name + ": " + e.getMessage() + ". Allowed: " + allowed + ".");
        }
    }
}
