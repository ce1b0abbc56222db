package io.testflow.core.internal.classgraph;

import io.testflow.core.internal.classgraph.Node.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Builds the class graph of one module's class path. Not thread-safe; one builder makes one graph. */
public final class GraphBuilder {

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> ids = new HashMap<>();
    private final IntList from = new IntList();
    private final IntList to = new IntList();
    private final Map<String, Integer> classes = new HashMap<>();
    private final Map<String, Integer> packages = new HashMap<>();
    private final Collection<ClassSummary> summaries;
    private final Set<String> split = new HashSet<>();
    private final WordResolver words;
    private final int everything;
    private final int ambient;

    /**
     * Begins the graph with all classes of the project that are on the class path.
     *
     * @param summaries the classes; two of one name count as one class that uses what either uses
     * @param splitByMethods which of them are tests whose methods can be told apart
     */
    public GraphBuilder(Collection<ClassSummary> summaries, Predicate<ClassSummary> splitByMethods) {
        this.summaries = summaries;
        everything = id(new Node(Kind.EVERYTHING, ""));
        ambient = id(new Node(Kind.AMBIENT, ""));
        for (ClassSummary summary : summaries) {
            int node = id(new Node(Kind.CLASS, summary.name()));
            classes.put(summary.name(), node);
            edge(everything, node);
            addToPackages(summary.name(), node);
            if (splitByMethods.test(summary)) {
                split.add(summary.name());
                id(new Node(Kind.SHARED, summary.name()));
            }
        }
        words = new WordResolver(classes, packages);
    }

    private void addToPackages(String className, int node) {
        int child = node;
        for (int dot = className.lastIndexOf('.'); dot > 0; dot = className.lastIndexOf('.', dot - 1)) {
            String name = className.substring(0, dot);
            Integer known = packages.get(name);
            int parent = known == null ? id(new Node(Kind.PACKAGE, name)) : known;
            edge(parent, child);
            if (known != null) {
                return;
            }
            // A bare first segment such as "com" or "io" is a word of its own far more often than a package.
            if (child == node || name.indexOf('.') > 0) {
                packages.put(name, parent);
            }
            child = parent;
        }
    }

    /** Adds the providers that are registered for a service, by file or by module descriptor. */
    public void addService(String service, Collection<String> providers) {
        Integer asker = classes.get(service);
        for (String provider : providers) {
            Integer node = classes.get(provider);
            if (node != null) {
                edge(asker == null ? ambient : asker, node);
            }
        }
    }

    /**
     * Adds a resource that may name classes; who reads it reaches them.
     *
     * @param name path on the class path
     * @param text the words in it
     * @param readers classes that name the resource; where there is none it counts as read by every test
     */
    public void addResource(String name, Collection<String> text, Collection<String> readers) {
        Set<Integer> named = new TreeSet<>();
        for (String word : text) {
            int node = words.resolve(word);
            if (node >= 0) {
                named.add(node);
            }
        }
        if (named.isEmpty()) {
            return;
        }
        int resource = id(new Node(Kind.RESOURCE, name));
        named.forEach(node -> edge(resource, node));
        if (readers.isEmpty()) {
            edge(ambient, resource);
        }
        for (String reader : readers) {
            edge(id(new Node(Kind.CLASS, reader)), resource);
        }
    }

    /** Says that a class holds tests, so that it uses what is loaded for every test. */
    public void addTest(String className) {
        edge(common(className), ambient);
    }

    /** Says that a class finds other classes by itself, so that it uses every class. */
    public void addScanner(String className) {
        edge(common(className), everything);
    }

    private int common(String className) {
        return id(new Node(split.contains(className) ? Kind.SHARED : Kind.CLASS, className));
    }

    /** Finishes the graph. */
    public ClassGraph build() {
        for (ClassSummary summary : summaries) {
            if (split.contains(summary.name())) {
                addSplit(summary);
            } else {
                addWhole(summary);
            }
        }
        return new ClassGraph(List.copyOf(nodes), Map.copyOf(ids), from, to);
    }

    private void addWhole(ClassSummary summary) {
        int node = id(new Node(Kind.CLASS, summary.name()));
        mentions(node, summary.name(), summary.references(), summary.words());
    }

    private void addSplit(ClassSummary summary) {
        int whole = id(new Node(Kind.CLASS, summary.name()));
        int shared = id(new Node(Kind.SHARED, summary.name()));
        edge(whole, shared);
        mentions(
                shared,
                summary.name(),
                summary.shared().references(),
                summary.shared().words());
        for (MethodSummary method : summary.methods()) {
            int node = id(new Node(Kind.METHOD, summary.name() + "#" + method.name()));
            edge(whole, node);
            edge(node, shared);
            mentions(
                    node,
                    summary.name(),
                    method.mentions().references(),
                    method.mentions().words());
        }
        for (String reference : summary.references()) {
            if (reference.startsWith(summary.name() + "$")) {
                reference(whole, reference);
            }
        }
    }

    private void mentions(int node, String owner, Set<String> references, Set<String> text) {
        for (String reference : references) {
            if (owner.startsWith(reference + "$")) {
                enclosing(node, reference);
            } else {
                reference(node, reference);
            }
        }
        for (String word : text) {
            int named = words.resolve(word);
            if (named >= 0) {
                edge(node, named);
            }
        }
    }

    /** A nested test class uses of the class around it what its tests share, not its test methods. */
    private void enclosing(int node, String className) {
        Integer shared = ids.get(new Node(Kind.SHARED, className));
        if (shared == null) {
            reference(node, className);
        } else {
            edge(node, shared);
        }
    }

    private void reference(int node, String className) {
        Integer target = classes.get(className);
        if (target != null) {
            edge(node, target);
        } else if (Scanners.scans(className)) {
            edge(node, everything);
        }
    }

    private int id(Node node) {
        Integer known = ids.putIfAbsent(node, nodes.size());
        if (known != null) {
            return known;
        }
        nodes.add(node);
        return nodes.size() - 1;
    }

    private void edge(int user, int used) {
        from.add(user);
        to.add(used);
    }
}
