package io.testflow.environment.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an engine takes calls without encryption: a socket of this machine, or a port.
 *
 * @param uri {@code unix:///var/run/docker.sock} or {@code tcp://host:2375}
 */
public record EngineAddress(URI uri) {

    /** A machine that is not there would keep its callers for minutes. */
    private static final int CONNECT_MILLIS = 5_000;

    private static final Pattern REPLY =
            Pattern.compile("HTTP/1\\.\\d (\\d{3})[^\\n]*\\n.*?\\r?\\n\\r?\\n(.*)", Pattern.DOTALL);

    /**
     * What an engine has answered.
     *
     * @param status of HTTP
     * @param body a text, of JSON for the most part
     */
    public record Reply(int status, String body) {}

    /** An address; empty where calls to it need more than this class knows. */
    public static Optional<EngineAddress> of(URI uri) {
        String scheme = String.valueOf(uri.getScheme());
        boolean isSocket = scheme.equals("unix") && uri.getPath() != null;
        boolean isPort = (scheme.equals("tcp") || scheme.equals("http")) && uri.getHost() != null && uri.getPort() > 0;
        return isSocket || isPort ? Optional.of(new EngineAddress(uri)) : Optional.empty();
    }

    /** Understands what {@link #toString} writes; empty for anything else. */
    public static Optional<EngineAddress> parse(String text) {
        try {
            return of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Calls the engine, which has to answer; of the version of the API that it has itself.
     *
     * @param body of JSON; empty for none
     * @throws IOException when it does not answer
     */
    public Reply call(String method, String path, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head =
                method + " " + path + " HTTP/1.0\r\nHost: docker\r\nContent-Type: application/json\r\nContent-Length: "
                        + content.length + "\r\n\r\n";
        try (SocketChannel channel = connect()) {
            write(channel, head.getBytes(StandardCharsets.UTF_8));
            write(channel, content);
            InputStream in = Channels.newInputStream(channel);
            return reply(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Reply reply(String text) throws IOException {
        Matcher reply = REPLY.matcher(text);
        if (!reply.matches()) {
            throw new IOException(uri + " has answered with something that is not HTTP");
        }
        return new Reply(Integer.parseInt(reply.group(1)), reply.group(2));
    }

    private static void write(SocketChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private SocketChannel connect() throws IOException {
        if ("unix".equals(uri.getScheme())) {
            return SocketChannel.open(UnixDomainSocketAddress.of(Path.of(uri.getPath())));
        }
        SocketChannel channel = SocketChannel.open();
        try {
            channel.socket().connect(new InetSocketAddress(uri.getHost(), uri.getPort()), CONNECT_MILLIS);
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
