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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regiovisie.gateway.client.ServiceProblem;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.registration.Registrations.Own;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /aanmeldingen/{id}/wijzigen}. */
@Path("/aanmeldingen/{id}/wijzigen")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ChangeResource {

    private final Registrations registrations;
    private final PublishedMeetings meetings;
    private final ListedBodies bodies;

    ChangeResource(
            @RestClient Registrations registrations, @RestClient PublishedMeetings meetings, ListedBodies bodies) {
        this.registrations = registrations;
        this.meetings = meetings;
        this.bodies = bodies;
    }

    @GET
    public Uni<Response> form(@PathParam("id") UUID id, @QueryParam("code") @DefaultValue("") String code) {
        return registrations
                .one(Form.orNull(code), id)
                .chain(own -> page(code, own, PersonForm.of(own), Integer.toString(own.version()), Faults.NONE))
                .onFailure(ServiceProblem::isGone)
                .recoverWithItem(gone -> OwnResource.gone(code, gone));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @QueryParam("code") @DefaultValue("") String code,
            MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        PersonForm person = PersonForm.of(form);
        String version = form.text("version");
        return registrations
                .one(Form.orNull(code), id)
                .chain(own -> listed(own).map(listed -> bodyOf(own, person, listed)))
                .chain(body -> registrations.change(
                        Form.orNull(code), id, "\"" + version + "\"", person.participant(body.orElse(null))))
                .map(now -> Answers.seeOther("/aanmeldingen" + OwnPage.query(code) + "#a-" + id))
                .onFailure(ServiceProblem::isGone)
                .recoverWithItem(gone -> OwnResource.gone(code, gone))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> registrations
                        .one(Form.orNull(code), id)
                        .chain(own -> page(code, own, person, Integer.toString(own.version()), Faults.of(refused))));
    }

    private Uni<Response> page(String code, Own own, PersonForm person, String version, Faults faults) {
        return Uni.combine()
                .all()
                .unis(meetings.roles(), listed(own))
                .with((roles, listed) -> Answers.again(
                        faults,
                        Templates.change(new ChangePage(code, own, roles.items(), listed, person, version, faults))));
    }

    private Uni<BodyNames> listed(Own own) {
        return meetings.get(own.meeting().id())
                .chain(meeting -> bodies.of(meeting.regionCodes()))
                .onFailure()
                .recoverWithItem(BodyNames.NONE);
    }

    /** Whoever leaves the name as it was still comes for the same body. */
    private static Optional<UUID> bodyOf(Own own, PersonForm person, BodyNames listed) {
        boolean same = person.organisation().equals(Objects.requireNonNullElse(own.organisation(), ""));
        UUID typed = same ? own.bodyId() : listed.id(person.organisation());
        return person.isForOthers() ? Optional.ofNullable(typed) : Optional.empty();
    }

    @CheckedTemplate(basePath = "registration")
    static class Templates {

        static native TemplateInstance change(ChangePage page);
    }
}
