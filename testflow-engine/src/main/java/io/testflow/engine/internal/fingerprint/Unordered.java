package io.testflow.engine.internal.fingerprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces of content whose order in the class file does not count: they are put in the order of their keys. */
final class Unordered {

    private record Piece(String key, Content content) {}

    private final List<Piece> pieces = new ArrayList<>();

    void add(String key, Content content) {
        pieces.add(new Piece(key, content));
    }

    void addTo(ContentBuilder builder) {
        pieces.sort(Comparator.comparing(Piece::key));
        builder.number(pieces.size());
        for (Piece piece : pieces) {
            builder.content(piece.content());
        }
    }
}
