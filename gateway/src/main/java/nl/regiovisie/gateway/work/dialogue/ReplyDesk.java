package nl.regiovisie.gateway.work.dialogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.visitor.Visitor;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublishedRecommendations;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Assessment;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Recommendation;
import nl.regiovisie.gateway.web.published.PublishedReplies;
import nl.regiovisie.gateway.web.published.PublishedReplies.Reply;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.body.KeptBodies;
import nl.regiovisie.gateway.work.dialogue.ReplyPage.Voice;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what lies before whoever reacts to an answer. */
@ApplicationScoped
class ReplyDesk {

    private final PublishedRecommendations recommendations;
    private final PublishedReplies replies;
    private final KeptBodies bodies;
    private final Visitor visitor;
    private final Caller caller;
    private final Ids ids;

    ReplyDesk(
            @RestClient PublishedRecommendations recommendations,
            @RestClient PublishedReplies replies,
            @RestClient KeptBodies bodies,
            Visitor visitor,
            Caller caller,
            Ids ids) {
        this.recommendations = recommendations;
        this.replies = replies;
        this.bodies = bodies;
        this.visitor = visitor;
        this.caller = caller;
        this.ids = ids;
    }

    /**
     * @param form what was typed; null at first, then the first voice is chosen
     * @param look whether the writer is shown first what looks like personal data
     */
    Uni<ReplyPage> page(UUID recommendation, String municipality, ReplyForm form, Faults faults, boolean look) {
        return Uni.combine()
                .all()
                .unis(
                        recommendations.get(recommendation),
                        recommendations.assessment(recommendation, municipality).map(ReplyDesk::theOnly),
                        Part.of(Whole.of(cursor -> replies.list(recommendation, municipality, cursor, Whole.PART))),
                        voices())
                .with((found, answer, thread, own) ->
                        page(found, answer, thread, with(own, answer), form, faults, look));
    }

    private ReplyPage page(
            Recommendation recommendation,
            Assessment answer,
            Part<List<Reply>> thread,
            List<Voice> voices,
            ReplyForm form,
            Faults faults,
            boolean look) {
        String first = voices.isEmpty() ? "" : voices.get(0).id();
        ReplyForm typed = form == null ? ReplyForm.empty(ids.next(), first) : form;
        return new ReplyPage(recommendation, answer, thread, voices, typed.about(answer), faults, look);
    }

    /** The bodies for which the visitor speaks. */
    private Uni<List<Voice>> voices() {
        return visitor.has(Roles.COUNCIL)
                ? bodies.list(null, true, null, Whole.PART)
                        .map(Slice::items)
                        .map(own -> own.stream()
                                .map(body -> new Voice(body.id().toString(), body.name()))
                                .toList())
                : Uni.createFrom().item(List.of());
    }

    /** The municipality speaks under its own answer. */
    private List<Voice> with(List<Voice> bodies, Assessment answer) {
        List<Voice> voices = new ArrayList<>(bodies);
        boolean own = visitor.has(Roles.MUNICIPALITY)
                && caller.municipalities().contains(answer.municipality().code());
        if (own) {
            voices.add(new Voice("", answer.municipality().name()));
        }
        return voices;
    }

    private static Assessment theOnly(Slice<Assessment> found) {
        return found.items().stream().findFirst().orElseThrow(NotFoundException::new);
    }
}
