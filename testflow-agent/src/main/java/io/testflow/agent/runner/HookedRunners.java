package io.testflow.agent.runner;

import io.testflow.agent.classfile.Bytes;
import io.testflow.agent.classfile.ClassFile;
import io.testflow.agent.classfile.Constants;
import io.testflow.agent.classfile.Edit;
import io.testflow.agent.classfile.Method;
import io.testflow.agent.classfile.Opcode;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes JUnit 4 say when it begins and ends with a test class: its listeners hear of a class, if at all, when it has been asked
 * for its parameters. What cannot be changed is loaded as it is; then nobody knows which test used what. Thread-safe.
 */
public final class HookedRunners implements ClassFileTransformer {

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        RunnerMethod wanted = RunnerMethod.of(name);
        if (wanted == null) {
            return null;
        }
        try {
            ClassFile file = new ClassFile(bytes);
            List<@Nullable Edit> edits = new ArrayList<>();
            for (Method method : file.methods()) {
                edits.add(wanted.is(method) ? edit(wanted, file.constants()) : null);
            }
            return file.with(edits);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static Edit edit(RunnerMethod method, Constants constants) {
        int runners = constants.addType("io/testflow/agent/probe/Runners");
        int started = constants.addMethod(runners, "classStarted", "(Ljava/lang/Object;)V");
        int ended = constants.addMethod(runners, "classEnded", "()V");
        Bytes before = new Bytes(8).u1(Opcode.ALOAD);
        switch (method) {
            case MAKES_RUNNER -> before.u1(1);
            case RUNS -> before.u1(0).u1(Opcode.INVOKEVIRTUAL).u2(description(constants));
            case RUNS_JUNIT_3 -> before.u1(0).u1(Opcode.INVOKEVIRTUAL).u2(type(constants));
        }
        before.u1(Opcode.INVOKESTATIC).u2(started);
        while (before.size() % 4 != 0) {
            before.u1(Opcode.NOP);
        }
        Bytes end = new Bytes(4).u1(Opcode.INVOKESTATIC).u2(ended).u1(Opcode.NOP);
        Bytes thrown = new Bytes(4).u1(Opcode.INVOKESTATIC).u2(ended).u1(Opcode.ATHROW);
        return new Edit(before, false, Edit.beforeReturns(end), thrown);
    }

    private static int description(Constants constants) {
        int runner = constants.addType("org/junit/runners/ParentRunner");
        return constants.addMethod(runner, "getDescription", "()Lorg/junit/runner/Description;");
    }

    private static int type(Constants constants) {
        return constants.addMethod(constants.addType("java/lang/Object"), "getClass", "()Ljava/lang/Class;");
    }
}
