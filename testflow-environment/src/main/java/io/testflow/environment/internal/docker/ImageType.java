package io.testflow.environment.internal.docker;

import java.util.List;
import java.util.Map;

/**
 * What is known of an image; see {@code image-types.yml}.
 *
 * @param name of the type, {@code postgres}
 * @param title what its makers call it; empty where the name of the image says enough
 * @param image its name in the version that is taken where nobody asks for one; empty where each definition has an image
 * @param ports that it listens on
 * @param published where it listens for those who come by a published port instead, by its ports
 * @param variables of its environment
 * @param program what is run, and how it is told settings
 * @param ready when it is ready
 * @param properties of its endpoint, beside host and port, in order
 */
record ImageType(
        String name,
        String title,
        DefaultImage image,
        List<Integer> ports,
        Map<Integer, Integer> published,
        Map<String, String> variables,
        Program program,
        Ready ready,
        Map<String, String> properties) {

    /**
     * The image of a type.
     *
     * @param name without a tag
     * @param version where nobody asks for another one
     * @param flavour what stands behind the version in a tag
     */
    record DefaultImage(String name, String version, String flavour) {

        /** In a version; empty for the usual one. */
        String in(String asked) {
            return name + ":" + (asked.isEmpty() ? version : asked) + flavour;
        }
    }

    /**
     * When it is ready, beside that its ports take connections.
     *
     * @param log a regular expression for the whole log; empty for any
     * @param page that is answered at its first port; empty for none
     */
    record Ready(String log, String page) {}
}
