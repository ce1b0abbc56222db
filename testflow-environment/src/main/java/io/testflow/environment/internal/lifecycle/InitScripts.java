package io.testflow.environment.internal.lifecycle;

import io.testflow.core.error.UsageException;
import io.testflow.environment.provider.InitScript;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds the scripts that definitions name.
 *
 * @param base what their paths are relative to
 * @param resources where they are looked for else
 */
record InitScripts(Path base, ClassLoader resources) {

    /**
     * The script of this name.
     *
     * @throws UsageException when there is none
     */
    InitScript find(String service, String name) {
        Path file = base.resolve(name);
        try {
            if (Files.isRegularFile(file)) {
                return new InitScript(name, Files.readString(file));
            }
            @Nullable URL resource = resources.getResource(name);
            if (resource != null) {
                return new InitScript(name, text(resource));
            }
        } catch (IOException e) {
            throw new UsageException(
                    "The script `" + name + "` of the service `" + service + "` cannot be read (" + e
                            + "). It has to be text in UTF-8.",
                    e);
        }
        throw new UsageException(
                "The service `" + service + "` names the script `" + name + "`, which is neither the file " + file
                        + " nor a resource of the class path. Put it in one of these places, or correct its name.");
    }

    private static String text(URL resource) throws IOException {
        try (InputStream in = resource.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
