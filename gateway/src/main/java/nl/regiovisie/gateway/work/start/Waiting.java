package nl.regiovisie.gateway.work.start;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.regiovisie.gateway.visitor.Visitor;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.bundle.Contributions;
import nl.regiovisie.gateway.work.bundle.Drafts;
import nl.regiovisie.gateway.work.dialogue.OwnDialogues;
import nl.regiovisie.gateway.work.dialogue.OwnDialogues.Awaited;
import nl.regiovisie.gateway.work.dialogue.ReplyQueue;
import nl.regiovisie.gateway.work.evaluation.CouncilQuestions;
import nl.regiovisie.gateway.work.evaluation.Evaluations.Body;
import nl.regiovisie.gateway.work.letter.Letters;
import nl.regiovisie.gateway.work.moderation.Queue;
import nl.regiovisie.gateway.work.start.Task.Kind;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Counts what waits for the roles of the visitor. */
@ApplicationScoped
class Waiting {

    private final Contributions contributions;
    private final Queue submissions;
    private final ReplyQueue replies;
    private final Drafts drafts;
    private final OwnDialogues dialogues;
    private final Letters letters;
    private final CouncilQuestions questions;
    private final Visitor visitor;

    Waiting(
            @RestClient Contributions contributions,
            @RestClient Queue submissions,
            @RestClient ReplyQueue replies,
            @RestClient Drafts drafts,
            @RestClient OwnDialogues dialogues,
            @RestClient Letters letters,
            CouncilQuestions questions,
            Visitor visitor) {
        this.contributions = contributions;
        this.submissions = submissions;
        this.replies = replies;
        this.drafts = drafts;
        this.dialogues = dialogues;
        this.letters = letters;
        this.questions = questions;
        this.visitor = visitor;
    }

    /** @param councils for which the visitor speaks */
    Uni<List<Task>> tasks(Uni<List<Body>> councils) {
        List<Uni<Task>> tasks = Stream.of(
                        task(
                                Roles.EDITOR,
                                Kind.SUBMISSIONS,
                                () -> length(submissions.list("RECEIVED", null, Whole.PART))),
                        task(Roles.EDITOR, Kind.REPLIES, () -> length(replies.list(null, Whole.PART))),
                        task(
                                Roles.EDITOR,
                                Kind.CONTRIBUTIONS,
                                () -> length(contributions.list("WAITING", null, null, null, null, Whole.PART))),
                        task(Roles.COUNCIL, Kind.READING, () -> length(drafts.list("IN_REVIEW", null, Whole.PART))),
                        task(Roles.COUNCIL, Kind.QUESTIONS, () -> unanswered(councils)),
                        task(Roles.COUNCIL, Kind.LETTERS, this::unfinished),
                        task(
                                visitor.has(Roles.COUNCIL) ? Roles.COUNCIL : Roles.MUNICIPALITY,
                                Kind.DIALOGUES,
                                () -> length(dialogues.list(Awaited.ME, null, Whole.PART))))
                .filter(Objects::nonNull)
                .toList();
        return tasks.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Uni.join().all(tasks).andFailFast();
    }

    private Uni<Task> task(String role, Kind kind, Supplier<Uni<Integer>> count) {
        return visitor.has(role) ? Part.of(count.get()).map(n -> new Task(kind, n)) : null;
    }

    private static Uni<Integer> length(Uni<? extends Slice<?>> list) {
        return list.map(all -> all.items().size());
    }

    private Uni<Integer> unanswered(Uni<List<Body>> councils) {
        return questions.of(councils).map(asked ->
                (int) asked.stream().filter(one -> !one.answered()).count());
    }

    private Uni<Integer> unfinished() {
        return letters.list(null, Whole.PART).map(all ->
                (int) all.items().stream().filter(letter -> !letter.finished()).count());
    }
}
