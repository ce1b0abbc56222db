package io.testflow.engine.internal.fingerprint;

import io.testflow.engine.internal.fingerprint.SwitchMaps.EnumConstant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A class as it stands in the class file, with nothing folded yet.
 *
 * @param name internal name, with slashes
 * @param unnamed whether the source gives it no name that is valid everywhere: anonymous, local, or made by the compiler
 * @param containers internal names of the classes that the class file says it is a member of: itself or others
 * @param fieldNames the names of its fields in the order in which they stand in the class file, those aside that
 *     compilers make
 * @param methodNames the same of its methods with their descriptors
 * @param methods sorted by key
 * @param switchMaps the enum constants that its arrays number, by field; empty if it is more than a holder of such arrays
 */
record ReadClass(
        String name,
        boolean unnamed,
        Set<String> containers,
        Content header,
        Content fieldNames,
        Content methodNames,
        FactsBuilder facts,
        List<ReadMethod> methods,
        Map<String, List<EnumConstant>> switchMaps) {}
