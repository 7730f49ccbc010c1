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
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.regiovisie.gateway.visitor.Visitor;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.dialogue.OwnDialogues;
import nl.regiovisie.gateway.work.dialogue.OwnDialogues.Awaited;
import nl.regiovisie.gateway.work.evaluation.CouncilQuestions;
import nl.regiovisie.gateway.work.evaluation.Evaluations.Body;
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
    private final Reviews reviews;
    private final OwnDialogues dialogues;
    private final CouncilQuestions questions;
    private final Waiting waiting;
    private final OwnRegions regions;
    private final Visitor visitor;
    private final Clock clock;

    StartResource(
            @RestClient OwnMeetings meetings,
            @RestClient Reviews reviews,
            @RestClient OwnDialogues dialogues,
            CouncilQuestions questions,
            Waiting waiting,
            OwnRegions regions,
            Visitor visitor,
            Clock clock) {
        this.meetings = meetings;
        this.reviews = reviews;
        this.dialogues = dialogues;
        this.questions = questions;
        this.waiting = waiting;
        this.regions = regions;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public Uni<TemplateInstance> start() {
        Uni<List<Body>> councils = councils();
        return Uni.combine()
                .all()
                .unis(
                        asked(this::planned, Roles.FACILITATOR),
                        asked(this::open, Roles.MUNICIPALITY),
                        waiting.tasks(councils),
                        asked(this::others, Roles.COUNCIL, Roles.MUNICIPALITY),
                        asked(() -> regions.with(councils), Roles.COUNCIL, Roles.MUNICIPALITY))
                .with((planned, open, tasks, others, around) ->
                        Templates.start(new StartPage(planned, open, tasks, others, around)));
    }

    /** Asked once; none for who is no council. */
    private Uni<List<Body>> councils() {
        return visitor.has(Roles.COUNCIL)
                ? questions.councils().memoize().indefinitely()
                : Uni.createFrom().item(List.of());
    }

    private <T> Uni<Part<T>> asked(Supplier<Uni<T>> part, String... roles) {
        return Stream.of(roles).anyMatch(visitor::has)
                ? Part.of(part.get())
                : Uni.createFrom().nullItem();
    }

    private Uni<MeetingsPage> planned() {
        return meetings.list(true, null, Whole.PART).map(all -> MeetingsPage.of(all.items(), clock.instant()));
    }

    private Uni<ReviewsPage> open() {
        return reviews.list(null, Whole.PART).map(all -> new ReviewsPage(all.items(), List.of(), null, null));
    }

    private Uni<List<OwnDialogues.Dialogue>> others() {
        return dialogues.list(Awaited.OTHERS, null, StartPage.SHOWN).map(Slice::items);
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance start(StartPage page);
    }
}
