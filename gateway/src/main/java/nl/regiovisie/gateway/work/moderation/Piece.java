package nl.regiovisie.gateway.work.moderation;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.gateway.work.moderation.Queue.Mark;

/**
 * A piece of a text.
 *
 * @param kind of personal data that it looks like; null for ordinary words
 */
public record Piece(String text, String kind) {

    /**
     * Cuts a text so that all pieces together are the text. Of marks that overlap the first is shown.
     *
     * @param marks in order
     */
    public static List<Piece> of(String text, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks) {
            int end = mark.start() + mark.length();
            if (mark.start() >= at && end <= text.length()) {
                add(pieces, text.substring(at, mark.start()), null);
                add(pieces, text.substring(mark.start(), end), mark.kind());
                at = end;
            }
        }
        add(pieces, text.substring(at), null);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, String kind) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, kind));
        }
    }
}
