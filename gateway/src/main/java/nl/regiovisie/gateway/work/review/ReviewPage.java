package nl.regiovisie.gateway.work.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/**
 * The work list of a municipality beside the recommendation that it answers now.
 *
 * @param current null when the review covers nothing
 * @param newer what a colleague wrote meanwhile; else null
 * @param saved what was answered just now; else null
 */
public record ReviewPage(
        WorkList list, Item current, AnswerFields fields, Newer newer, WorkItem saved, LocalDate today) {

    /** @param answered the recommendation that was answered just now; null for none */
    ReviewPage after(UUID answered) {
        WorkItem item = list.all().stream()
                .filter(one -> one.id().equals(answered))
                .findFirst()
                .orElse(null);
        return new ReviewPage(list, current, fields, newer, item, today);
    }

    public Review review() {
        return list.review();
    }

    public Faults faults() {
        return fields.faults();
    }

    public boolean at(WorkItem item) {
        return current != null && item.id().equals(current.recommendation().id());
    }

    /** Where the tile of a recommendation leads. */
    public String tile(WorkItem item) {
        return "?aanbeveling=" + item.id() + "#antwoord";
    }

    /** How many days are left; negative when it is too late, null without a day. */
    public Long daysLeft() {
        return review().due() == null ? null : ChronoUnit.DAYS.between(today, review().due());
    }

    /** Whether the answers wait for a day that has yet to come. */
    public boolean later() {
        return review().later(today);
    }
}
