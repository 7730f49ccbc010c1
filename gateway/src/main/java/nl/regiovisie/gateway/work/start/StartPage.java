package nl.regiovisie.gateway.work.start;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.work.plan.MeetingsPage;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Meeting;
import nl.regiovisie.gateway.work.review.Reviews.Review;
import nl.regiovisie.gateway.work.review.ReviewsPage;
import nl.regiovisie.gateway.work.start.Task.Kind;

/**
 * How much waits for each role. A part is null where the visitor does not have the role, missing where the service is
 * down.
 *
 * @param meetings of a facilitator
 * @param contributions without a fate; 200 stands for more
 * @param submissions that nobody looked at; 200 stands for more
 * @param reviews of the municipality
 * @param replies under answers that nobody looked at; 200 stands for more
 * @param reading drafts that councils read now; 200 stands for more
 * @param dialogues in which the visitor's body or municipality is awaited; 200 stands for more
 */
record StartPage(
        Part<MeetingsPage> meetings,
        Part<Integer> contributions,
        Part<Integer> submissions,
        Part<ReviewsPage> reviews,
        Part<Integer> replies,
        Part<Integer> reading,
        Part<Integer> dialogues) {

    /** Meetings and reviews that are shown here; the rest is one click away. */
    private static final int SHOWN = 3;

    /** What waits, and what may wait: it is not known now. */
    public List<Task> now() {
        return tasks().filter(task -> !task.settled()).toList();
    }

    public List<Task> settled() {
        return tasks().filter(Task::settled).toList();
    }

    /** The first meetings that are over and not finished. */
    public List<Meeting> unfinished() {
        return meetings == null || meetings.isMissing()
                ? List.of()
                : meetings.value().unfinished().stream().limit(SHOWN).toList();
    }

    /** The next meetings. */
    public List<Meeting> ahead() {
        return meetings == null || meetings.isMissing()
                ? List.of()
                : meetings.value().ahead().stream().limit(SHOWN).toList();
    }

    /** The first reviews that a task is about: in which something is to be answered, or that are only to be closed. */
    public List<Review> reviews(Task task) {
        return reviews == null || reviews.isMissing()
                ? List.of()
                : reviews.value().open().stream()
                        .filter(review -> task.kind() == (review.complete() ? Kind.CLOSING : Kind.ANSWERS))
                        .limit(SHOWN)
                        .toList();
    }

    private Stream<Task> tasks() {
        return Stream.of(
                        task(
                                Kind.MEETINGS,
                                "/werk/bijeenkomsten",
                                count(meetings, all -> all.unfinished().size())),
                        task(Kind.SUBMISSIONS, "/werk/moderatie", submissions),
                        task(Kind.REPLIES, "/werk/moderatie/reacties", replies),
                        task(Kind.CONTRIBUTIONS, "/werk/bundelen", contributions),
                        task(Kind.ANSWERS, "/werk/beoordelingen", count(reviews, ReviewsPage::todo)),
                        closing(),
                        task(Kind.READING, "/werk/leesronde", reading),
                        task(Kind.DIALOGUES, "/werk/reacties", dialogues))
                .filter(Objects::nonNull);
    }

    /** Only while there is one: nobody wonders whether nothing is to be closed. */
    private Task closing() {
        Task task = task(Kind.CLOSING, "/werk/beoordelingen", count(reviews, ReviewsPage::complete));
        return task == null || task.isMissing() || task.settled() ? null : task;
    }

    private static <T> Part<Integer> count(Part<T> part, Function<T, Integer> counted) {
        return part == null ? null : part.map(counted);
    }

    private static Task task(Kind kind, String href, Part<Integer> count) {
        return count == null ? null : new Task(kind, href, count);
    }
}
