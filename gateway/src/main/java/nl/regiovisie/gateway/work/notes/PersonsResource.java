package nl.regiovisie.gateway.work.notes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.plan.OwnMeetings;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bijeenkomsten/{id}/personen}: what may be about a person, before everyone can read it. */
@Path("/werk/bijeenkomsten/{meeting}/personen")
@RolesAllowed(Roles.FACILITATOR)
@Produces(MediaType.TEXT_HTML)
public class PersonsResource {

    private final OwnMeetings meetings;
    private final Notes notes;

    PersonsResource(@RestClient OwnMeetings meetings, @RestClient Notes notes) {
        this.meetings = meetings;
        this.notes = notes;
    }

    @GET
    public Uni<TemplateInstance> persons(@PathParam("meeting") UUID meeting) {
        return Uni.combine()
                .all()
                .unis(meetings.get(meeting), Whole.of(cursor -> notes.all(meeting, cursor, Whole.PART)))
                .with(PersonsPage::of)
                .map(Templates::persons);
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance persons(PersonsPage page);
    }
}
