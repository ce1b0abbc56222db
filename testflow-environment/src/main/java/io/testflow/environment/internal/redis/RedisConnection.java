package io.testflow.environment.internal.redis;

import io.testflow.core.environment.Endpoint;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Says commands to a server; an interrupt of the thread closes it. */
final class RedisConnection implements AutoCloseable {

    private final SocketChannel channel;
    private final InputStream in;

    private RedisConnection(SocketChannel channel) {
        this.channel = channel;
        this.in = new BufferedInputStream(Channels.newInputStream(channel));
    }

    /** The server has refused a command; the message is its own. */
    static final class Refusal extends IOException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    /** A connection to the first database of a server. */
    static RedisConnection to(Endpoint server) throws IOException {
        RedisConnection connection =
                new RedisConnection(SocketChannel.open(new InetSocketAddress(server.host(), server.port())));
        if (server.has(Endpoint.PASSWORD)) {
            connection.call(List.of("AUTH", server.property(Endpoint.PASSWORD)));
        }
        return connection;
    }

    /**
     * Says a command.
     *
     * @return the reply: a text, a {@code List} of replies, or the text {@code (nil)}
     * @throws Refusal when the server does not take it
     */
    Object call(List<String> words) throws IOException {
        ByteArrayOutputStream command = new ByteArrayOutputStream();
        command.write(text("*" + words.size() + "\r\n"));
        for (String word : words) {
            byte[] bytes = text(word);
            command.write(text("$" + bytes.length + "\r\n"));
            command.write(bytes);
            command.write(text("\r\n"));
        }
        ByteBuffer bytes = ByteBuffer.wrap(command.toByteArray());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        return reply();
    }

    private Object reply() throws IOException {
        String line = line();
        String value = line.substring(1);
        return switch (line.charAt(0)) {
            case '-' -> throw new Refusal(value);
            case '$' -> value.startsWith("-") ? "(nil)" : bulk(Integer.parseInt(value));
            case '*' -> replies(Integer.parseInt(value));
            default -> value;
        };
    }

    private List<Object> replies(int count) throws IOException {
        List<Object> replies = new ArrayList<>();
        for (int read = 0; read < count; read++) {
            replies.add(reply());
        }
        return replies;
    }

    private String bulk(int length) throws IOException {
        String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        in.skipNBytes(2);
        return text;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\r'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server has closed the connection");
            }
            line.write(next);
        }
        in.skipNBytes(1);
        return line.toString(StandardCharsets.UTF_8);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
