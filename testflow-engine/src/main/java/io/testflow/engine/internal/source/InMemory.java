package io.testflow.engine.internal.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A source text for the compiler that is on no disk. */
final class InMemory extends SimpleJavaFileObject {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String path;
    private final String text;

    /**
     * Wraps a text.
     *
     * @param number tells files of one name apart
     */
    InMemory(int number, JavaParser.Source source) {
        super(uri(number, source.path()), Kind.SOURCE);
        this.path = source.path();
        this.text = source.text().startsWith(BYTE_ORDER_MARK) ? source.text().substring(1) : source.text();
    }

    /** Keeps the file name, which a class without a head takes as its own. */
    private static URI uri(int number, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        StringBuilder safe = new StringBuilder("memory:///").append(number).append('/');
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (octet > 0 && Character.isLetterOrDigit((char) octet)) || octet == '.' || octet == '_';
            safe.append(plain ? String.valueOf((char) octet) : String.format("%%%02X", octet & 0xFF));
        }
        return URI.create(safe.toString());
    }

    String path() {
        return path;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
