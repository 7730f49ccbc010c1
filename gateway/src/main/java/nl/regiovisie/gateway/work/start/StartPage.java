package nl.regiovisie.gateway.work.start;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames.Entry;
import nl.regiovisie.gateway.work.dialogue.OwnDialogues.Dialogue;
import nl.regiovisie.gateway.work.plan.MeetingsPage;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Meeting;
import nl.regiovisie.gateway.work.review.Reviews.Review;
import nl.regiovisie.gateway.work.review.ReviewsPage;
import nl.regiovisie.gateway.work.start.Task.Kind;

/**
 * How much waits for each role, and what they wait for. A part is null where the visitor does not have the role, missing
 * where the service is down.
 *
 * @param meetings of a facilitator
 * @param reviews of the municipality
 * @param counted what waits of everything else; 200 stands for more
 * @param others dialogues in which the visitor's body or municipality waits for the other
 * @param regions of the visitor's councils and municipalities
 */
record StartPage(
        Part<MeetingsPage> meetings,
        Part<ReviewsPage> reviews,
        List<Task> counted,
        Part<List<Dialogue>> others,
        Part<Around> regions) {

    /** Of each list that is longer; the rest is one click away. */
    static final int SHOWN = 3;

    /** What waits, and what may wait: it is not known now. */
    public List<Task> now() {
        return tasks().filter(task -> task.seldom() ? task.n() > 0 : !task.settled())
                .toList();
    }

    public List<Task> settled() {
        return tasks().filter(Task::settled).filter(task -> !task.seldom()).toList();
    }

    /** The first meetings that are over and not finished. */
    public List<Meeting> unfinished() {
        return isKnown(meetings)
                ? meetings.value().unfinished().stream().limit(SHOWN).toList()
                : List.of();
    }

    /** The next meetings. */
    public List<Meeting> ahead() {
        return isKnown(meetings)
                ? meetings.value().ahead().stream().limit(SHOWN).toList()
                : List.of();
    }

    /** The first reviews that a task is about: in which something is to be answered, or that are only to be closed. */
    public List<Review> reviews(Task task) {
        return isKnown(reviews)
                ? reviews.value().open().stream()
                        .filter(review -> task.kind() == (review.complete() ? Kind.CLOSING : Kind.ANSWERS))
                        .limit(SHOWN)
                        .toList()
                : List.of();
    }

    /** The regions of the visitor that are shown; none when there are none, or they are not known now. */
    public List<OwnRegion> around() {
        return isKnown(regions) ? regions.value().shown() : List.of();
    }

    /** Those that are only named. */
    public List<Entry> elsewhere() {
        return isKnown(regions) ? regions.value().others() : List.of();
    }

    private static boolean isKnown(Part<?> part) {
        return part != null && !part.isMissing();
    }

    private Stream<Task> tasks() {
        return Stream.concat(
                        counted.stream(),
                        Stream.of(
                                task(
                                        Kind.MEETINGS,
                                        meetings,
                                        all -> all.unfinished().size()),
                                task(Kind.ANSWERS, reviews, ReviewsPage::todo),
                                task(Kind.CLOSING, reviews, ReviewsPage::complete)))
                .filter(Objects::nonNull)
                .sorted(comparing(Task::kind));
    }

    private static <T> Task task(Kind kind, Part<T> part, Function<T, Integer> count) {
        return part == null ? null : new Task(kind, part.map(count));
    }
}
