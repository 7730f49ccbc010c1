package nl.regiovisie.gateway.work.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import nl.regiovisie.gateway.visitor.Visitor;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.bundle.Contributions;
import nl.regiovisie.gateway.work.bundle.Drafts;
import nl.regiovisie.gateway.work.dialogue.OwnDialogues;
import nl.regiovisie.gateway.work.dialogue.ReplyQueue;
import nl.regiovisie.gateway.work.moderation.Queue;
import nl.regiovisie.gateway.work.plan.MeetingsPage;
import nl.regiovisie.gateway.work.plan.OwnMeetings;
import nl.regiovisie.gateway.work.review.Reviews;
import nl.regiovisie.gateway.work.review.ReviewsPage;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk}. */
@Path("/werk")
@RolesAllowed({Roles.FACILITATOR, Roles.EDITOR, Roles.MUNICIPALITY, Roles.COUNCIL, Roles.STEWARD})
@Produces(MediaType.TEXT_HTML)
public class StartResource {

    private final OwnMeetings meetings;
    private final Contributions contributions;
    private final Queue submissions;
    private final Reviews reviews;
    private final ReplyQueue replies;
    private final Drafts drafts;
    private final OwnDialogues dialogues;
    private final Visitor visitor;
    private final Clock clock;

    StartResource(
            @RestClient OwnMeetings meetings,
            @RestClient Contributions contributions,
            @RestClient Queue submissions,
            @RestClient Reviews reviews,
            @RestClient ReplyQueue replies,
            @RestClient Drafts drafts,
            @RestClient OwnDialogues dialogues,
            Visitor visitor,
            Clock clock) {
        this.meetings = meetings;
        this.contributions = contributions;
        this.submissions = submissions;
        this.reviews = reviews;
        this.replies = replies;
        this.drafts = drafts;
        this.dialogues = dialogues;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public Uni<TemplateInstance> start() {
        return Uni.combine()
                .all()
                .unis(
                        asked(Roles.FACILITATOR, own()),
                        asked(Roles.EDITOR, waiting()),
                        asked(Roles.EDITOR, unread()),
                        asked(Roles.MUNICIPALITY, open()),
                        asked(Roles.EDITOR, unmoderated()),
                        asked(Roles.COUNCIL, toRead()),
                        visitor.has(Roles.COUNCIL)
                                ? asked(Roles.COUNCIL, awaited())
                                : asked(Roles.MUNICIPALITY, awaited()))
                .with((own, said, sent, open, replied, read, talks) ->
                        Templates.start(new StartPage(own, said, sent, open, replied, read, talks)));
    }

    private <T> Uni<Part<T>> asked(String role, Uni<T> part) {
        return visitor.has(role) ? Part.of(part) : Uni.createFrom().nullItem();
    }

    private Uni<MeetingsPage> own() {
        return meetings.list(true, null, Whole.PART).map(all -> MeetingsPage.of(all.items(), clock.instant()));
    }

    private Uni<Integer> waiting() {
        return contributions
                .list("WAITING", null, null, null, null, Whole.PART)
                .map(all -> all.items().size());
    }

    private Uni<Integer> unread() {
        return submissions
                .list("RECEIVED", null, Whole.PART)
                .map(all -> all.items().size());
    }

    private Uni<ReviewsPage> open() {
        return reviews.list(null, Whole.PART).map(all -> new ReviewsPage(all.items(), List.of(), null, null));
    }

    private Uni<Integer> toRead() {
        return drafts.list("IN_REVIEW", null, Whole.PART).map(all -> all.items().size());
    }

    private Uni<Integer> unmoderated() {
        return replies.list(null, Whole.PART).map(all -> all.items().size());
    }

    private Uni<Integer> awaited() {
        return dialogues.awaiting(null, Whole.PART).map(all -> all.items().size());
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance start(StartPage page);
    }
}
