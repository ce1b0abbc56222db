package io.testflow.core.internal.classgraph;

import io.testflow.core.internal.classgraph.Node.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which class can reach which, by all that bytecode and resources name; it grows by one part of the class path at a time,
 * so that each class of a reactor is joined in once, whichever modules use it.
 *
 * <p>An edge leads from the user to what it uses. Not thread-safe.
 */
public final class ClassGraph {

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Kind, Map<String, Integer>> ids = idsByName();
    private final Edges edges = new Edges();
    private final Names names = new Names(edges);
    private final int everything = node(Kind.EVERYTHING, "");
    private final int ambient = node(Kind.AMBIENT, "");

    private static Map<Kind, Map<String, Integer>> idsByName() {
        Map<Kind, Map<String, Integer>> ids = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            ids.put(kind, new HashMap<>());
        }
        return ids;
    }

    /** Adds a part and returns the nodes that are there where the part is on the class path. */
    public BitSet add(Part part) {
        BitSet own = new BitSet();
        own.set(everything);
        own.set(ambient);
        Map<String, Set<String>> split = new HashMap<>();
        int[] classes = new int[part.classes().size()];
        int count = 0;
        String previous = "";
        OptionalInt itsPackage = OptionalInt.empty();
        for (ClassSummary summary : part.classes()) {
            int node = node(Kind.CLASS, summary.name());
            classes[count++] = node;
            own.set(node);
            edges.add(everything, node);
            names.bearClass(summary.name(), node);
            // Classes of one package follow each other.
            if (itsPackage.isPresent() && haveOnePackage(summary.name(), previous)) {
                edges.add(itsPackage.getAsInt(), node);
            } else {
                itsPackage = addToPackages(summary.name(), node, own);
            }
            previous = summary.name();
            Set<String> methods = part.methodsApart().apply(summary);
            if (!methods.isEmpty()) {
                split.put(summary.name(), methods);
                own.set(node(Kind.SHARED, summary.name()));
            }
        }
        part.resources().forEach((name, words) -> addResource(name, words, own));
        count = 0;
        for (ClassSummary summary : part.classes()) {
            int node = classes[count++];
            Set<String> methods = split.isEmpty() ? null : split.get(summary.name());
            if (methods != null) {
                addSplit(node, summary, methods, own);
            } else {
                mentions(node, summary.name(), summary.references(), summary.words());
            }
        }
        part.services().forEach(this::addService);
        part.resources().keySet().forEach(this::addUnlessRead);
        return own;
    }

    /** Says that a class holds tests, so that it uses what is loaded for every test. */
    public void addTest(String className) {
        edges.add(common(className), ambient);
    }

    /** Says that a class finds other classes by itself, so that it uses every class. */
    public void addScanner(String className) {
        edges.add(common(className), everything);
    }

    /** Says that a class that holds tests uses another one in a way that its bytecode does not show. */
    public void addUse(String className, String used) {
        names.refer(common(className), used);
    }

    /** The id of a node, from 0; empty where the graph does not have it. */
    public OptionalInt id(Kind kind, String name) {
        Integer id = known(kind, name);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /** The node with this id. */
    public Node node(int id) {
        return nodes.get(id);
    }

    /** The number of nodes. */
    public int size() {
        return nodes.size();
    }

    Edges edges() {
        return edges;
    }

    /** Adds a class to its packages, and returns the node of the nearest one; none where it has no package. */
    private OptionalInt addToPackages(String className, int node, BitSet own) {
        int child = node;
        OptionalInt nearest = OptionalInt.empty();
        for (int dot = className.lastIndexOf('.'); dot > 0; dot = className.lastIndexOf('.', dot - 1)) {
            String name = className.substring(0, dot);
            boolean known = known(Kind.PACKAGE, name) != null;
            int parent = node(Kind.PACKAGE, name);
            nearest = nearest.isPresent() ? nearest : OptionalInt.of(parent);
            own.set(parent);
            edges.add(parent, child);
            // A bare first segment such as "com" or "io" is a word of its own far more often than a package.
            if (child == node || name.indexOf('.') > 0) {
                names.bear(name, parent);
            }
            if (known) {
                markPackagesAround(name, own);
                return nearest;
            }
            child = parent;
        }
        return nearest;
    }

    private static boolean haveOnePackage(String className, String other) {
        int dot = className.lastIndexOf('.');
        return dot == other.lastIndexOf('.') && className.regionMatches(0, other, 0, dot);
    }

    private void markPackagesAround(String packageName, BitSet own) {
        for (int dot = packageName.lastIndexOf('.'); dot > 0; dot = packageName.lastIndexOf('.', dot - 1)) {
            own.set(node(Kind.PACKAGE, packageName.substring(0, dot)));
        }
    }

    private void addService(String service, List<String> providers) {
        int asker = id(Kind.CLASS, service).orElse(ambient);
        for (String provider : providers) {
            names.refer(asker, provider);
        }
    }

    private void addResource(String name, Collection<String> words, BitSet own) {
        int resource = node(Kind.RESOURCE, name);
        own.set(resource);
        names.bear(name, resource);
        names.bear(name.substring(name.lastIndexOf('/') + 1), resource);
        words.forEach(word -> names.mention(resource, word));
    }

    /** A resource that nobody names counts as read by every test. */
    private void addUnlessRead(String name) {
        int resource = node(Kind.RESOURCE, name);
        if (edges.users().first(resource) == Edges.Chains.END) {
            edges.add(ambient, resource);
        }
    }

    private void addSplit(int whole, ClassSummary summary, Set<String> methods, BitSet own) {
        int shared = node(Kind.SHARED, summary.name());
        edges.add(whole, shared);
        mentions(
                shared,
                summary.name(),
                summary.shared().references(),
                summary.shared().words());
        for (MethodSummary method : summary.methods()) {
            Mentions mentions = method.mentions();
            String name = summary.name() + "#" + method.name();
            int node = node(Kind.METHOD, name);
            own.set(node);
            names.bear(name, node);
            edges.add(whole, node);
            edges.add(node, shared);
            // What runs around the tests is annotated as well and belongs to all of them, as does a test that is
            // called, or may be.
            if (method.called() || !methods.contains(method.name())) {
                edges.add(shared, node);
            }
            mentions(node, summary.name(), mentions.references(), mentions.words());
        }
        for (String reference : summary.references()) {
            if (isNestedIn(reference, summary.name())) {
                names.refer(whole, reference);
            }
        }
    }

    private static boolean isNestedIn(String className, String enclosing) {
        int end = enclosing.length();
        return className.length() > end && className.charAt(end) == '$' && className.startsWith(enclosing);
    }

    private void mentions(int node, String owner, Set<String> references, Set<String> words) {
        for (String reference : references) {
            if (isNestedIn(owner, reference)) {
                enclosing(node, reference);
            } else if (names.refer(node, reference)) {
                edges.add(node, everything);
            }
        }
        for (String word : words) {
            names.mention(node, word);
        }
    }

    /** A nested test class uses of the class around it what its tests share; test methods that it calls it names one by one. */
    private void enclosing(int node, String className) {
        Integer shared = known(Kind.SHARED, className);
        if (shared == null) {
            names.refer(node, className);
        } else {
            edges.add(node, shared);
        }
    }

    private int common(String className) {
        Integer shared = known(Kind.SHARED, className);
        return shared == null ? node(Kind.CLASS, className) : shared;
    }

    /** The id of a node that is made where there is none yet. */
    private int node(Kind kind, String name) {
        Integer known = Objects.requireNonNull(ids.get(kind)).putIfAbsent(name, nodes.size());
        if (known != null) {
            return known;
        }
        nodes.add(new Node(kind, name));
        edges.addNode();
        return nodes.size() - 1;
    }

    private @Nullable Integer known(Kind kind, String name) {
        return Objects.requireNonNull(ids.get(kind)).get(name);
    }
}
