package io.testflow.engine.internal.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;

/** The files of one tree of a repository, symbolic links followed; safe for use by several threads. */
record BaseTree(Repository repository, ObjectId tree) {

    private static final int MOST_LINKS = 16;

    /** The content of a file, empty where the tree has none there. */
    Optional<byte[]> content(String path) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            Optional<ObjectId> id = file(reader, path);
            return id.isEmpty() ? Optional.empty() : Optional.of(bytes(reader, id.get()));
        }
    }

    /** Makes sure that the content of a file can be had later, where there is such a file. */
    void requireContent(String path) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            Optional<ObjectId> id = file(reader, path);
            if (id.isPresent() && !reader.has(id.get(), Constants.OBJ_BLOB)) {
                throw new MissingObjectException(id.get(), Constants.OBJ_BLOB);
            }
        }
    }

    /** Paths of all files with this name. */
    List<String> paths(String fileName) throws IOException {
        List<String> paths = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            walk.setFilter(PathSuffixFilter.create(fileName));
            while (walk.next()) {
                if (walk.getNameString().equals(fileName) && !FileMode.GITLINK.equals(walk.getRawMode(0))) {
                    paths.add(walk.getPathString());
                }
            }
        }
        return paths;
    }

    private Optional<ObjectId> file(ObjectReader reader, String path) throws IOException {
        Deque<String> ahead = new ArrayDeque<>(Arrays.asList(path.split("/")));
        Deque<String> walked = new ArrayDeque<>();
        int links = 0;
        while (!ahead.isEmpty()) {
            String name = ahead.removeFirst();
            if (name.equals("..") && walked.pollLast() == null) {
                return Optional.empty();
            }
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                continue;
            }
            walked.addLast(name);
            try (TreeWalk entry = TreeWalk.forPath(repository, reader, String.join("/", walked), tree)) {
                if (entry == null) {
                    return Optional.empty();
                }
                if (FileMode.SYMLINK.equals(entry.getRawMode(0))) {
                    String target = new String(bytes(reader, entry.getObjectId(0)), StandardCharsets.UTF_8);
                    if (target.startsWith("/") || ++links > MOST_LINKS) {
                        return Optional.empty();
                    }
                    walked.removeLast();
                    List<String> names = Arrays.asList(target.split("/"));
                    for (int i = names.size() - 1; i >= 0; i--) {
                        ahead.addFirst(names.get(i));
                    }
                } else if (ahead.isEmpty() && isFile(entry.getRawMode(0))) {
                    return Optional.of(entry.getObjectId(0));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFile(int mode) {
        return (mode & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
    }

    private static byte[] bytes(ObjectReader reader, ObjectId id) throws IOException {
        return reader.open(id, Constants.OBJ_BLOB).getBytes(Integer.MAX_VALUE);
    }
}
