package nl.regiovisie.gateway.work.participants;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.web.registration.RegistrationCounts;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.participants.Participants.Presence;
import nl.regiovisie.gateway.work.plan.OwnMeetings;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bijeenkomsten/{id}/deelnemers}. */
@Path("/werk/bijeenkomsten/{meeting}/deelnemers")
@RolesAllowed(Roles.FACILITATOR)
@Produces(MediaType.TEXT_HTML)
public class ParticipantsResource {

    private final Participants participants;
    private final RegistrationCounts counts;
    private final OwnMeetings meetings;
    private final PublishedMeetings lists;
    private final Ids ids;

    ParticipantsResource(
            @RestClient Participants participants,
            @RestClient RegistrationCounts counts,
            @RestClient OwnMeetings meetings,
            @RestClient PublishedMeetings lists,
            Ids ids) {
        this.participants = participants;
        this.counts = counts;
        this.meetings = meetings;
        this.lists = lists;
        this.ids = ids;
    }

    @GET
    public Uni<TemplateInstance> list(@PathParam("meeting") UUID meeting) {
        return page(meeting, WalkInForm.empty(ids.next()), Faults.NONE);
    }

    /** Sends only the ticks that were changed here: two people can tick at two doors. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> tick(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        Set<UUID> before = new HashSet<>(form.ids("was"));
        Set<UUID> now = new HashSet<>(form.ids("present"));
        return tick(meeting, changed(before, now), now)
                .chain(faults -> faults.any()
                        ? again(meeting, WalkInForm.empty(ids.next()), faults)
                        : Uni.createFrom().item(Answers.seeOther(address(meeting) + "#aanwezig")));
    }

    @POST
    @Path("erbij")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> add(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        WalkInForm form = WalkInForm.of(new Form(sent));
        return participants
                .add(meeting, form.id(), form.walkIn())
                .map(added -> Answers.seeOther(address(meeting) + "#erbij"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(meeting, form, Faults.of(refused)));
    }

    /** Goes on after a refusal, so that one who withdrew meanwhile costs nobody else their tick. */
    private Uni<Faults> tick(UUID meeting, List<UUID> people, Set<UUID> now) {
        return Multi.createFrom()
                .iterable(people)
                .onItem()
                .transformToUniAndConcatenate(person -> participants
                        .tick(meeting, person, new Presence(now.contains(person)))
                        .replaceWith(Faults.NONE)
                        .onFailure(Faults::explain)
                        .recoverWithItem(Faults::of))
                .collect()
                .asList()
                .map(all -> all.stream().filter(Faults::any).findFirst().orElse(Faults.NONE));
    }

    private static List<UUID> changed(Set<UUID> before, Set<UUID> now) {
        return Stream.concat(before.stream(), now.stream())
                .distinct()
                .filter(person -> before.contains(person) != now.contains(person))
                .toList();
    }

    private Uni<Response> again(UUID meeting, WalkInForm form, Faults faults) {
        return page(meeting, form, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(UUID meeting, WalkInForm form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(
                        meetings.get(meeting),
                        counts.of(meeting),
                        lists.roles(),
                        Whole.of(cursor -> participants.list(meeting, cursor, Whole.PART)))
                .with((found, now, roles, all) ->
                        Templates.participants(new ParticipantsPage(found, now, roles.items(), all, form, faults)));
    }

    private static String address(UUID meeting) {
        return "/werk/bijeenkomsten/" + meeting + "/deelnemers";
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance participants(ParticipantsPage page);
    }
}
