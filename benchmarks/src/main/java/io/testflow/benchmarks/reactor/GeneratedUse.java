package io.testflow.benchmarks.reactor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What the tests of a generated module use: a number of methods of neighbouring classes each, so that tests have much in
 * common, as those of real modules have.
 */
final class GeneratedUse {

    private static final int METHODS = 5;

    private final Reactor reactor;
    private final int each;
    /** By class, the number of its first method; and behind the last class, how many there are. */
    private final List<Integer> starts = new ArrayList<>();

    /** @param each how many methods each test uses */
    GeneratedUse(Reactor reactor, int each) {
        this.reactor = reactor;
        this.each = each;
    }

    /** Writes the recording of a run of all tests, and returns their names. */
    List<String> write(GeneratedRecording recording) throws IOException {
        int methods = 1;
        for (int number = 0; number < reactor.shape().classesOf(0); number++) {
            starts.add(methods);
            String owner = ClassText.packageName(0) + "." + ClassText.className(number);
            for (String member : members(owner)) {
                recording.method(owner, member);
                methods++;
            }
        }
        starts.add(methods);
        List<String> tests = new ArrayList<>();
        for (int number = 0; number < reactor.shape().testsOf(0); number++) {
            String type = ClassText.packageName(0) + "." + ClassText.testName(number);
            recording.test(type, "", new BitSet());
            Random random = ReactorShape.random("use", number);
            for (int method = 0; method < METHODS; method++) {
                String test = type + "#keeps_rule_" + method;
                recording.test(test, type, used(random, methods));
                tests.add(test);
            }
        }
        return tests;
    }

    private BitSet used(Random random, int methods) {
        BitSet used = new BitSet();
        int first = starts.get(random.nextInt(reactor.shape().classesOf(0)));
        for (int i = 0; i < each; i++) {
            // Behind the last class comes the first one; the number 0 is no method's.
            used.set(1 + (first - 1 + i) % (methods - 1));
        }
        return used;
    }

    private List<String> members(String owner) throws IOException {
        List<String> members = new ArrayList<>();
        byte[] bytes = Files.readAllBytes(reactor.classes(0).resolve(owner.replace('.', '/') + ".class"));
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public @Nullable MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String descriptor,
                                    @Nullable String signature,
                                    String @Nullable [] exceptions) {
                                members.add(name + descriptor);
                                return null;
                            }
                        },
                        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return members;
    }
}
