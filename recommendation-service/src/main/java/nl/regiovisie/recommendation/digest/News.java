package nl.regiovisie.recommendation.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.Outcome;

/**
 * What there is to tell one reader.
 *
 * @param answers that municipalities of the region gave, the oldest first
 * @param replies under answers in the region, the oldest first
 * @param reviews of the own municipality that are due soon
 * @param awaiting in how many dialogues the reader is awaited
 */
record News(Some<Answer> answers, Some<Said> replies, Some<Review> reviews, int awaiting) {

    /** The first of many. @param total how many there are */
    record Some<T>(List<T> items, int total) {

        int more() {
            return total - items.size();
        }
    }

    record Answer(UUID recommendation, int number, String title, String code, String municipality, Outcome outcome) {}

    /** @param speaker name of the body or the municipality that speaks */
    record Said(UUID recommendation, int number, String title, String code, String municipality, String speaker) {}

    record Review(UUID id, String region, LocalDate due) {}

    /** That somebody is awaited is told beside what is new, and no reason to write: it would be the same each day. */
    boolean isNone() {
        return answers.total() + replies.total() + reviews.total() == 0;
    }
}
