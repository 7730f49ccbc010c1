package nl.regiovisie.gateway.work.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.regiovisie.gateway.visitor.Visitor;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;
import nl.regiovisie.gateway.web.registration.RegistrationCounts;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Ids;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /bijeenkomsten/{id}/aanmelden}. */
@Path("/bijeenkomsten/{meeting}/aanmelden")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class RegisterResource {

    private final Registrations registrations;
    private final RegistrationCounts counts;
    private final PublishedMeetings meetings;
    private final ListedBodies bodies;
    private final Visitor visitor;
    private final Ids ids;

    RegisterResource(
            @RestClient Registrations registrations,
            @RestClient RegistrationCounts counts,
            @RestClient PublishedMeetings meetings,
            ListedBodies bodies,
            Visitor visitor,
            Ids ids) {
        this.registrations = registrations;
        this.counts = counts;
        this.meetings = meetings;
        this.bodies = bodies;
        this.visitor = visitor;
        this.ids = ids;
    }

    @GET
    public Uni<TemplateInstance> form(@PathParam("meeting") UUID meeting) {
        return page(meeting, RegisterForm.empty(ids.next(), visitor.getName()), Faults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> register(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        RegisterForm form = RegisterForm.of(new Form(sent));
        return bodyOf(meeting, form.person())
                .chain(body -> registrations.register(meeting, form.id(), form.request(body.orElse(null))))
                .map(receipt -> Answers.seeOther(
                        "/bijeenkomsten/" + meeting + "/aanmelden/verstuurd?verwacht=" + receipt.expects()))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(meeting, form, Faults.of(refused)));
    }

    /** @param expects what somebody who is new gets now: the mail says what it became */
    @GET
    @Path("verstuurd")
    public Uni<TemplateInstance> sent(
            @PathParam("meeting") UUID meeting, @QueryParam("verwacht") @DefaultValue("") String expects) {
        return meetings.get(meeting).map(found -> Templates.sent(found, "WAITING".equals(expects)));
    }

    private Uni<Response> again(UUID meeting, RegisterForm form, Faults faults) {
        return page(meeting, form, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(UUID meeting, RegisterForm form, Faults faults) {
        return meetings.get(meeting)
                .chain(found -> Uni.combine()
                        .all()
                        .unis(counts.of(meeting), meetings.roles(), bodies.of(found.regionCodes()))
                        .with((now, roles, listed) ->
                                Templates.register(new RegisterPage(found, now, roles.items(), listed, form, faults))));
    }

    private Uni<Optional<UUID>> bodyOf(UUID meeting, PersonForm person) {
        return person.isForOthers()
                ? meetings.get(meeting)
                        .chain(found -> bodies.of(found.regionCodes()))
                        .map(listed -> Optional.ofNullable(listed.id(person.organisation())))
                : Uni.createFrom().item(Optional.empty());
    }

    @CheckedTemplate(basePath = "registration")
    static class Templates {

        static native TemplateInstance register(RegisterPage page);

        static native TemplateInstance sent(Meeting meeting, boolean waiting);
    }
}
