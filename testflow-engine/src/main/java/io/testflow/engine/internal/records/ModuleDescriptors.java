package io.testflow.engine.internal.records;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.InvalidModuleDescriptorException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What modules of Java say that directories of classes hold: which packages others see, which services there are. That decides
 * for all tests at once what they can reach, and no code names it.
 */
final class ModuleDescriptors {

    private static final String FILE = "module-info.class";

    private ModuleDescriptors() {}

    /**
     * Texts by what they are of, without the versions that compilers add.
     *
     * @param own the classes of the module that is tested; where it is no module of Java, its tests run on a class path
     * @param path with the directories of other modules
     */
    static Map<String, String> of(Path own, Collection<Path> path) {
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(own.resolve(FILE))) {
            path.stream()
                    .map(directory -> directory.resolve(FILE))
                    .filter(Files::isRegularFile)
                    .forEach(file -> read(file, texts));
        }
        return texts;
    }

    private static void read(Path file, Map<String, String> texts) {
        try (InputStream in = Files.newInputStream(file)) {
            ModuleDescriptor module = ModuleDescriptor.read(in);
            texts.put("module " + module.name(), text(module));
        } catch (IOException | InvalidModuleDescriptorException e) {
            texts.put("module in " + file, "cannot be read");
        }
    }

    private static String text(ModuleDescriptor module) {
        return String.join(
                "; ",
                sorted(module.modifiers()),
                sorted(module.requires().stream()
                        .map(required -> sorted(required.modifiers()) + " " + required.name())
                        .toList()),
                sorted(module.exports()),
                sorted(module.opens()),
                sorted(module.uses()),
                // Of the providers of one service the first one comes first.
                sorted(module.provides().stream()
                        .map(provided -> provided.service() + " " + provided.providers())
                        .toList()));
    }

    private static String sorted(Collection<?> some) {
        return some.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
}
