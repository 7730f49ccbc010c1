package nl.regiovisie.gateway.work.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.work.moderation.Queue.Mark;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void all_pieces_together_are_the_text() {
        String text = "Bel 06-12345678 of mail a@b.example.";

        List<Piece> pieces = Piece.of(text, List.of(new Mark("PHONE", 4, 11), new Mark("EMAIL", 24, 11)));

        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces).extracting(Piece::kind).containsExactly(null, "PHONE", null, "EMAIL", null);
        assertThat(pieces.get(1).text()).isEqualTo("06-12345678");
    }

    @Test
    void of_marks_that_overlap_the_first_is_shown_and_one_beyond_the_end_is_not() {
        List<Piece> pieces = Piece.of(
                "0612345678",
                List.of(new Mark("PHONE", 0, 10), new Mark("CITIZEN_NUMBER", 1, 9), new Mark("NAME", 9, 9)));

        assertThat(pieces).containsExactly(new Piece("0612345678", "PHONE"));
    }

    @Test
    void a_text_without_marks_is_one_piece_and_no_text_is_none() {
        assertThat(Piece.of("Niets", List.of())).containsExactly(new Piece("Niets", null));
        assertThat(Piece.of("", List.of())).isEmpty();
    }
}
