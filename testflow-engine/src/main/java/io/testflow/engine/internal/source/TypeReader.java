package io.testflow.engine.internal.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Reads the declaration and the own members of one type. */
final class TypeReader {

    private final ClassTree tree;
    private final String name;
    private final List<String> permitted;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<VariableTree> components = new ArrayList<>();
    private final List<BlockTree> staticBlocks = new ArrayList<>();
    private final List<BlockTree> instanceBlocks = new ArrayList<>();
    private final List<String> staticOrder = new ArrayList<>();
    private final List<String> instanceOrder = new ArrayList<>();
    private final List<String> enumOrder = new ArrayList<>();

    /**
     * Prepares to read a type.
     *
     * @param name its binary name
     * @param permitted what it permits without saying so: types of the file that name it as their supertype
     */
    TypeReader(ClassTree tree, String name, List<String> permitted) {
        this.tree = tree;
        this.name = name;
        this.permitted = permitted;
    }

    DeclaredType read(boolean implicit) {
        for (Tree member : tree.getMembers()) {
            if (member instanceof MethodTree method) {
                add(MemberReader.method(method, tree));
            } else if (member instanceof VariableTree variable) {
                readVariable(variable);
            } else if (member instanceof BlockTree block) {
                readBlock(block);
            } else if (member instanceof ClassTree nested) {
                add(MemberReader.type(nested));
            }
        }
        addBlocks("<clinit>", staticBlocks);
        addBlocks("<init>", instanceBlocks);
        return new DeclaredType(
                name,
                declaration(implicit),
                TreeText.of(tree.getModifiers().getAnnotations()),
                members,
                staticOrder,
                instanceOrder,
                enumOrder);
    }

    private TreeText declaration(boolean implicit) {
        return new TreeWriter()
                .leaf(tree.getKind())
                .leaf(implicit)
                .leaf(Modifiers.text(tree.getModifiers()))
                .add(tree.getTypeParameters())
                .add(tree.getExtendsClause())
                .add(tree.getImplementsClause())
                .add(tree.getPermitsClause())
                .leaf(permitted)
                .add(components)
                .text();
    }

    private void readVariable(VariableTree variable) {
        ModifiersTree modifiers = variable.getModifiers();
        String variableName = variable.getName().toString();
        if (tree.getKind() == Tree.Kind.RECORD && !Modifiers.has(modifiers, Modifier.STATIC)) {
            components.add(variable);
            return;
        }
        Member member = MemberReader.variable(variable, tree);
        add(member);
        if (member.kind() == Member.Kind.ENUM_CONSTANT) {
            enumOrder.add(variableName);
        } else if (variable.getInitializer() != null && !(member.constant() && ConstantExpression.literal(variable))) {
            order(MemberReader.isStatic(variable, tree)).add(variableName);
        }
    }

    private void readBlock(BlockTree block) {
        (block.isStatic() ? staticBlocks : instanceBlocks).add(block);
        order(block.isStatic()).add(TreeText.of(block).text());
    }

    private List<String> order(boolean ofStatics) {
        return ofStatics ? staticOrder : instanceOrder;
    }

    private void addBlocks(String key, List<BlockTree> blocks) {
        if (!blocks.isEmpty()) {
            add(new Member(
                    Member.Kind.INITIALISER, key, TreeText.EMPTY, TreeText.EMPTY, TreeText.of(blocks), false, false));
        }
    }

    /** Methods may take parameters of the same name that have other bounds: {@code <A extends X>} and {@code <A extends Y>}. */
    private void add(Member member) {
        if (members.putIfAbsent(member.id(), member) != null
                && members.putIfAbsent(member.id() + " " + member.signature().text(), member) != null) {
            throw new UnreadableSourceException(name + " declares " + member.key() + " twice");
        }
    }
}
