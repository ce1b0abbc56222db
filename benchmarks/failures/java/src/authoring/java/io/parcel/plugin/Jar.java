package io.parcel.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A folder of classes that is compiled while the test runs, so that a second one can be compiled against another version. */
record Jar(Path folder) {

    static Jar compile(Path folder, List<Jar> against, String... sources) throws IOException {
        Files.createDirectories(folder);
        List<String> arguments = new ArrayList<>(List.of("-d", folder.toString(), "-proc:none", "-nowarn"));
        StringBuilder path = new StringBuilder(".");
        against.forEach(each -> path.append(':').append(each.folder));
        arguments.addAll(List.of("-cp", path.toString()));
        for (String source : sources) {
            String name = source.replaceAll("(?s).*?(?:class|interface|record|enum) (\\w+).*", "$1");
            Path file = folder.resolve(name + ".java");
            Files.writeString(file, source);
            arguments.add(file.toString());
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IOException("compiler ended with " + code);
        }
        return new Jar(folder);
    }

    static ClassLoader loader(Jar... jars) throws MalformedURLException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = jars[i].folder.toUri().toURL();
        }
        return new URLClassLoader(urls);
    }
}
