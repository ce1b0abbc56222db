package io.testflow.engine.internal.bytecode;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.Mentions;
import io.testflow.core.internal.classgraph.MethodSummary;
import io.testflow.engine.internal.cachefile.CacheInput;
import io.testflow.engine.internal.cachefile.CacheOutput;
import io.testflow.engine.internal.cachefile.FileStamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The form in which the cache keeps one file and its classes. Another form, or another meaning, is another version. */
final class IndexedFileCodec {

    private IndexedFileCodec() {}

    static void write(IndexedFile file, CacheOutput out) {
        out.string(file.path());
        file.stamp().write(out);
        out.wide(file.content());
        services(file.services(), out);
        out.number(file.classes().size());
        file.classes().forEach(summary -> write(summary, out));
    }

    static IndexedFile read(CacheInput in) {
        String path = in.string();
        FileStamp stamp = FileStamp.read(in);
        long content = in.wide();
        Map<String, List<String>> services = readServices(in);
        int count = in.number();
        List<ClassSummary> classes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            classes.add(readSummary(in));
        }
        return new IndexedFile(path, stamp, content, classes, services, List.of());
    }

    private static void write(ClassSummary summary, CacheOutput out) {
        out.string(summary.name());
        out.string(summary.sourceFile());
        out.number(summary.access());
        out.string(summary.superclass());
        out.strings(summary.interfaces());
        out.strings(summary.annotations());
        out.strings(summary.references());
        out.strings(summary.words());
        out.strings(summary.constants());
        out.strings(summary.overridable());
        out.number(summary.methods().size());
        for (MethodSummary method : summary.methods()) {
            out.string(method.name());
            out.strings(method.annotations());
            write(method.mentions(), out);
            out.flag(method.called());
            out.flag(method.writesStatic());
        }
        boolean sharesAll = summary.methods().isEmpty();
        if (!sharesAll) {
            write(summary.shared(), out);
        }
        out.number(summary.staticWriters());
    }

    private static ClassSummary readSummary(CacheInput in) {
        String name = in.string();
        String sourceFile = in.string();
        int access = in.number();
        String superclass = in.string();
        List<String> interfaces = List.of(in.strings());
        List<String> annotations = List.of(in.strings());
        Set<String> references = new FewNames(in.strings());
        Set<String> words = new FewNames(in.strings());
        List<String> constants = List.of(in.strings());
        List<String> overridable = List.of(in.strings());
        int count = in.number();
        List<MethodSummary> methods = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            methods.add(new MethodSummary(in.string(), List.of(in.strings()), readMentions(in), in.flag(), in.flag()));
        }
        Mentions shared = methods.isEmpty() ? new Mentions(references, words) : readMentions(in);
        return new ClassSummary(
                name,
                sourceFile,
                access,
                superclass,
                interfaces,
                annotations,
                references,
                words,
                constants,
                overridable,
                List.copyOf(methods),
                shared,
                in.number());
    }

    private static void write(Mentions mentions, CacheOutput out) {
        out.strings(mentions.references());
        out.strings(mentions.words());
    }

    private static Mentions readMentions(CacheInput in) {
        return new Mentions(new FewNames(in.strings()), new FewNames(in.strings()));
    }

    private static void services(Map<String, List<String>> services, CacheOutput out) {
        out.number(services.size());
        services.forEach((service, providers) -> {
            out.string(service);
            out.strings(providers);
        });
    }

    private static Map<String, List<String>> readServices(CacheInput in) {
        int count = in.number();
        if (count == 0) {
            return Map.of();
        }
        Map<String, List<String>> services = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            services.put(in.string(), new ArrayList<>(List.of(in.strings())));
        }
        return services;
    }
}
