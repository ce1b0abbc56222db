package io.testflow.engine.internal.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Reads one member of a type. */
final class MemberReader {

    /** What serialisation, the launcher and Lombok look for, private or not. */
    private static final Set<String> LOOKED_FOR_BY_NAME = Set.of(
            "readObject",
            "writeObject",
            "readResolve",
            "writeReplace",
            "readObjectNoData",
            "main",
            "builder",
            "toBuilder",
            "canEqual",
            "equals",
            "hashCode",
            "toString");

    private static final List<String> PROPERTY_PREFIXES = List.of("get", "is", "set", "with");

    private MemberReader() {}

    static Member method(MethodTree method, ClassTree owner) {
        TreeText signature = new TreeWriter()
                .leaf(Modifiers.text(method.getModifiers()))
                .add(method.getTypeParameters())
                .add(method.getReturnType())
                .add(method.getReceiverParameter())
                .add(method.getParameters())
                .add(method.getThrows())
                .text();
        TreeText annotations = TreeText.of(method.getModifiers().getAnnotations());
        boolean attribute = owner.getKind() == Tree.Kind.ANNOTATION_TYPE;
        return new Member(
                attribute ? Member.Kind.ATTRIBUTE : Member.Kind.METHOD,
                key(method),
                signature,
                annotations,
                attribute ? TreeText.of(method.getDefaultValue()) : TreeText.of(method.getBody()),
                false,
                confined(method) && !signature.annotated() && !annotations.annotated());
    }

    static Member variable(VariableTree variable, ClassTree owner) {
        boolean ofEnum = enumConstant(variable, owner);
        TreeText signature = new TreeWriter()
                .leaf(Modifiers.text(variable.getModifiers()))
                .add(variable.getType())
                .text();
        return new Member(
                ofEnum ? Member.Kind.ENUM_CONSTANT : Member.Kind.FIELD,
                variable.getName().toString(),
                signature,
                TreeText.of(variable.getModifiers().getAnnotations()),
                TreeText.of(variable.getInitializer()),
                ofEnum || (isFinal(variable, owner) && ConstantExpression.possible(variable)),
                false);
    }

    static Member type(ClassTree nested) {
        ModifiersTree modifiers = nested.getModifiers();
        return new Member(
                Member.Kind.TYPE,
                nested.getSimpleName().toString(),
                TreeText.EMPTY,
                TreeText.EMPTY,
                TreeText.EMPTY,
                false,
                Modifiers.has(modifiers, Modifier.PRIVATE)
                        && modifiers.getAnnotations().isEmpty());
    }

    /** Whether a field is static, said or not. */
    static boolean isStatic(VariableTree field, ClassTree owner) {
        return Modifiers.has(field.getModifiers(), Modifier.STATIC) || ofInterface(owner);
    }

    private static boolean isFinal(VariableTree field, ClassTree owner) {
        return Modifiers.has(field.getModifiers(), Modifier.FINAL) || ofInterface(owner);
    }

    private static boolean ofInterface(ClassTree owner) {
        return owner.getKind() == Tree.Kind.INTERFACE || owner.getKind() == Tree.Kind.ANNOTATION_TYPE;
    }

    /** The tree shows a constant as a public static final field of the enum's own type, which could not be written so. */
    private static boolean enumConstant(VariableTree variable, ClassTree owner) {
        return owner.getKind() == Tree.Kind.ENUM
                && variable.getModifiers()
                        .getFlags()
                        .containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL))
                && variable.getInitializer() instanceof NewClassTree made
                && made.getIdentifier() instanceof IdentifierTree type
                && type.getName().contentEquals(owner.getSimpleName());
    }

    private static String key(MethodTree method) {
        return method.getParameters().stream()
                .map(MemberReader::parameterType)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }

    private static String parameterType(VariableTree parameter) {
        String type = String.valueOf(parameter.getType());
        return Modifiers.variableArity(parameter) && type.endsWith("[]")
                ? type.substring(0, type.length() - 2) + "..."
                : type;
    }

    private static boolean confined(MethodTree method) {
        String name = method.getName().toString();
        return Modifiers.has(method.getModifiers(), Modifier.PRIVATE)
                && !Modifiers.has(method.getModifiers(), Modifier.NATIVE)
                && !name.equals("<init>")
                && !LOOKED_FOR_BY_NAME.contains(name)
                && PROPERTY_PREFIXES.stream().noneMatch(name::startsWith);
    }
}
