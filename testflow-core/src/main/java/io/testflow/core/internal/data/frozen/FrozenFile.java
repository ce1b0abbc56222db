package io.testflow.core.internal.data.frozen;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;

/** One file of a frozen data set. */
record FrozenFile(Path path) {

    static final String CURE = "`mvn testflow:data-freeze` writes the data set again";

    /**
     * All of it.
     *
     * @param digest is told its bytes
     * @throws UsageException when it is not there, or no text
     */
    String read(MessageDigest digest) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            digest.update(bytes);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException e) {
            throw new UsageException(
                    path + " is missing: the frozen data set is not complete. Restore it, or freeze again: " + CURE
                            + ".",
                    e);
        } catch (CharacterCodingException e) {
            throw new UsageException(path + " is no text in UTF-8. Save it as such, or freeze again: " + CURE + ".", e);
        } catch (IOException e) {
            throw new UsageException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * A complaint about a line.
     *
     * @param problem a sentence without its subject
     */
    UsageException fault(long line, String problem) {
        return new UsageException(path + ", line " + line + ", " + problem);
    }
}
