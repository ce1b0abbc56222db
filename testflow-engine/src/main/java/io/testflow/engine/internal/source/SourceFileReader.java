package io.testflow.engine.internal.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Reads what a parsed file declares. */
final class SourceFileReader {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String packageName;
    private final Map<String, DeclaredType> types = new LinkedHashMap<>();
    private final List<Subtype> subtypes = new ArrayList<>();

    /** A type of the file, and the words of what it extends and implements. */
    private record Subtype(String name, Set<String> supertypes) {}

    SourceFileReader(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
        PackageTree declaration = unit.getPackage();
        this.packageName =
                declaration == null ? "" : declaration.getPackageName().toString();
    }

    /**
     * Reads the file.
     *
     * @param path tells {@code package-info.java} from a file whose types are gone
     * @throws UnreadableSourceException where it cannot be compared
     */
    SourceFile read(String path) {
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        if (unit.getModule() != null) {
            return whole("module-info");
        }
        if (fileName.equals("package-info.java")) {
            return whole(qualified("package-info"));
        }
        for (ClassTree type : topLevel()) {
            collectSubtypes(type, qualified(type.getSimpleName()));
        }
        for (ClassTree type : topLevel()) {
            readType(type, qualified(type.getSimpleName()), implicit(type));
        }
        return new SourceFile(packageName, imports(), types, words());
    }

    private SourceFile whole(String name) {
        DeclaredType type = DeclaredType.whole(name, TreeText.of(unit));
        return new SourceFile(packageName, Set.of(), Map.of(name, type), Set.of());
    }

    private String qualified(CharSequence simpleName) {
        return packageName.isEmpty() ? simpleName.toString() : packageName + "." + simpleName;
    }

    private List<ClassTree> topLevel() {
        List<ClassTree> classes = new ArrayList<>();
        for (Tree tree : unit.getTypeDecls()) {
            if (tree instanceof ClassTree type) {
                classes.add(type);
            }
        }
        return classes;
    }

    private Set<Import> imports() {
        Set<Import> imports = new LinkedHashSet<>();
        unit.getImports().forEach(tree -> imports.add(Import.of(tree)));
        return imports;
    }

    private void collectSubtypes(ClassTree type, String name) {
        Set<String> supertypes = new TreeWriter()
                .add(type.getExtendsClause())
                .add(type.getImplementsClause())
                .text()
                .words();
        subtypes.add(new Subtype(name, supertypes));
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested) {
                collectSubtypes(nested, name + "$" + nested.getSimpleName());
            }
        }
    }

    private void readType(ClassTree type, String name, boolean implicit) {
        DeclaredType read = new TypeReader(type, name, permitted(type)).read(implicit);
        if (types.put(name, read) != null) {
            throw new UnreadableSourceException("declares " + name + " twice");
        }
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested) {
                readType(nested, name + "$" + nested.getSimpleName(), false);
            }
        }
    }

    /** A sealed type that names nobody permits its subtypes of the same file. */
    private List<String> permitted(ClassTree type) {
        boolean open = !Modifiers.has(type.getModifiers(), Modifier.SEALED)
                || !type.getPermitsClause().isEmpty();
        return open
                ? List.of()
                : subtypes.stream()
                        .filter(subtype -> subtype.supertypes()
                                .contains(type.getSimpleName().toString()))
                        .map(Subtype::name)
                        .sorted()
                        .toList();
    }

    /** A class without a head, JDK 25: it begins where its first member begins. */
    private boolean implicit(ClassTree type) {
        long start = positions.getStartPosition(unit, type);
        return type.getMembers().stream().anyMatch(member -> positions.getStartPosition(unit, member) == start);
    }

    private Set<String> words() {
        Set<String> words = new HashSet<>();
        for (DeclaredType type : types.values()) {
            words.addAll(type.declaration().words());
            words.addAll(type.annotations().words());
            for (Member member : type.members().values()) {
                member.parts().forEach(part -> words.addAll(part.words()));
                if (member.kind() == Member.Kind.METHOD) {
                    words.add(member.name());
                }
            }
        }
        return words;
    }
}
