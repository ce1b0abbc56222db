package io.testflow.engine.internal.bytecode;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.Mentions;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Reads class files with a parser of its own, whatever Java version they are made for.
 *
 * <p>The words of a class are those of its string constants, of the recipes of its string concatenations (which are string
 * constants too) and of the string values of its annotations; names of members, debug names and the metadata of Kotlin and
 * Scala are none. Strings are shared with all other summaries that the interner serves.
 */
final class ClassFileSummaries implements ClassFileReader {

    private static final int MAGIC = 0xCAFEBABE;

    private final Interner interner;

    ClassFileSummaries(Interner interner) {
        this.interner = interner;
    }

    @Override
    public ClassFileReading read(Path file, byte[] bytes, boolean testCode) {
        try {
            return read(bytes, testCode);
        } catch (MalformedClassFileException e) {
            return new ClassFileReading.Unreadable(file, String.valueOf(e.getMessage()));
        } catch (IndexOutOfBoundsException e) {
            return new ClassFileReading.Unreadable(file, "it ends in the middle");
        }
    }

    private ClassFileReading read(byte[] bytes, boolean testCode) {
        Cursor cursor = new Cursor(bytes);
        if (cursor.u4() != MAGIC) {
            throw new MalformedClassFileException("it is not a class file");
        }
        cursor.skip(4);
        ConstantPool pool = ConstantPool.read(bytes, cursor);
        MentionsBuilder builder = new MentionsBuilder(interner);
        pool.collect(builder);
        ClassBody body = ClassBody.read(cursor, pool, builder);
        if (testCode && body.name().indexOf('$') > 0) {
            pool.collectMethodsAround(body.name().replace('.', '/'), builder);
        }
        Mentions whole = builder.build(body.name());
        TestMethods methods = testCode && body.hasAnnotatedMethods()
                ? TestMethods.read(bytes, body.name(), whole, interner)
                : TestMethods.none(whole);
        ClassSummary summary = new ClassSummary(
                interner.intern(body.name()),
                interner.intern(body.sourceFile()),
                body.access(),
                interner.intern(body.superclass()),
                interned(body.interfaces()),
                interned(body.annotations()),
                whole.references(),
                whole.words(),
                interned(body.constants()),
                interned(body.overridable()),
                methods.methods(),
                methods.shared(),
                methods.staticWriters());
        return new ClassFileReading.Read(summary, body.provides());
    }

    private List<String> interned(Collection<String> names) {
        String[] interned = new String[names.size()];
        int i = 0;
        for (String name : names) {
            interned[i++] = interner.intern(name);
        }
        return List.of(interned);
    }
}
