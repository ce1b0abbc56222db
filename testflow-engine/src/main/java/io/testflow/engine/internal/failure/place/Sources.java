package io.testflow.engine.internal.failure.place;

import io.testflow.core.internal.failure.trace.Frame;
import io.testflow.core.internal.failure.trace.LibraryPath;
import io.testflow.engine.internal.failure.place.PlacedFrames.PlacedFrame;
import io.testflow.engine.internal.git.TrackedFiles;
import io.testflow.engine.project.Checkout;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.ResourceRoot;
import io.testflow.engine.project.WorkTree;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files that code and resources of a project are made of. Not thread-safe. */
public final class Sources {

    private static final List<String> SUFFIXES = List.of(".java", ".kt", ".groovy", ".scala");

    private final WorkTree tree;
    private final Path directory;
    private final List<Path> roots;
    private final List<ResourceRoot> resources;
    private final Map<String, Optional<String>> found = new HashMap<>();
    private final Map<String, Optional<String>> told = new HashMap<>();
    private final Map<String, Optional<PlacedFrame>> placed = new HashMap<>();
    private @Nullable CheckoutPaths paths;

    /** Looks in the source roots of all modules, then among all files that git knows of. */
    public Sources(Project project) {
        this.tree = new WorkTree(Checkout.rootOf(project.directory()));
        this.directory = project.directory();
        this.resources = project.modules().stream()
                .flatMap(module -> Stream.concat(module.resources().stream(), module.testResources().stream()))
                .toList();
        this.roots = project.modules().stream().flatMap(Sources::roots).toList();
    }

    private static Stream<Path> roots(ProjectModule module) {
        return Stream.concat(module.sourceRoots().stream(), module.testSourceRoots().stream());
    }

    /** The root of the checkout. */
    public Path root() {
        return tree.root();
    }

    /**
     * The file of a class whose source file is known by name.
     *
     * @param className binary name
     * @param fileName without folders, {@code Money.java}; empty where it is not known
     * @return a path below the root of the checkout, with slashes
     */
    public Optional<String> of(String className, String fileName) {
        String folder = className.substring(0, className.lastIndexOf('.') + 1).replace('.', '/');
        if (!fileName.isEmpty()) {
            return find(folder + fileName);
        }
        String simple = className.substring(className.lastIndexOf('.') + 1);
        int dollar = simple.indexOf('$', 1);
        String topLevel = dollar < 0 ? simple : simple.substring(0, dollar);
        return SUFFIXES.stream()
                .flatMap(suffix -> find(folder + topLevel + suffix).stream())
                .findFirst();
    }

    /** A frame as it is told, where it is code of the project; read once, since stacks have most of their frames in common. */
    Optional<PlacedFrame> placed(String text) {
        return placed.computeIfAbsent(
                text, each -> Frame.parse(each).flatMap(frame -> of(frame).map(file -> new PlacedFrame(frame, file))));
    }

    /** The file of a frame: that of its class, or where functions have no class the file that it names; none of a library. */
    public Optional<String> of(Frame frame) {
        if (!isOfFile(frame)) {
            return of(frame.owner(), frame.file());
        }
        return LibraryPath.holds(frame.file()) ? Optional.empty() : ofPath(frame.file());
    }

    /** Whether a frame is told by a path, as it is where functions have no class. */
    public static boolean isOfFile(Frame frame) {
        return frame.owner().equals(frame.file())
                || frame.file().indexOf('/') >= 0
                || frame.file().indexOf('\\') >= 0;
    }

    /**
     * The file that a runner means by a path: of this checkout or of that of another machine, below any folder of it, or as a bundler
     * names it.
     */
    public Optional<String> ofPath(String path) {
        return told.computeIfAbsent(
                path,
                each -> inTree(directory, each)
                        .or(() -> inTree(each))
                        .or(() -> paths().likely(each).filter(file -> Files.isRegularFile(tree.absolute(file)))));
    }

    /** A path as somebody tells it, where the checkout has such a file. */
    public Optional<String> inTree(String path) {
        return inTree(tree.root(), path);
    }

    private Optional<String> inTree(Path folder, String path) {
        try {
            Path file = folder.resolve(path);
            return !path.isBlank() && Files.isRegularFile(file) ? tree.relative(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A file by its name in records, <code>{root}/data/orders.csv</code>; empty for one that no project holds. */
    public Optional<String> ofPlace(String name) {
        if (name.startsWith("{root}/")) {
            return inTree(directory.resolve(name.substring("{root}/".length())).toString());
        }
        return Optional.empty();
    }

    /** The file that a build copies to the class path by this name. */
    public Optional<String> ofResource(String name) {
        return resources.stream()
                .filter(root -> root.targetPath().isEmpty() || name.startsWith(root.targetPath() + "/"))
                .map(root -> root.directory()
                        .resolve(
                                root.targetPath().isEmpty()
                                        ? name
                                        : name.substring(root.targetPath().length() + 1)))
                .flatMap(file -> inTree(file.toString()).stream())
                .findFirst();
    }

    private Optional<String> find(String path) {
        return found.computeIfAbsent(path, this::look);
    }

    private Optional<String> look(String path) {
        try {
            return roots.stream()
                    .map(root -> root.resolve(path))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .flatMap(tree::relative)
                    .or(() -> paths().endingWith(path).filter(file -> Files.isRegularFile(tree.absolute(file))));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private List<String> tracked() {
        return Checkout.contains(directory) ? TrackedFiles.of(tree.root()) : List.of();
    }

    private CheckoutPaths paths() {
        if (paths == null) {
            paths = new CheckoutPaths(String.valueOf(tree.root().getFileName()), tracked());
        }
        return paths;
    }
}
