package nl.regiovisie.gateway.work.vision;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import nl.regiovisie.gateway.web.published.PublicVisions.Section;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Writing a section of a version. Who is second sees what the first wrote, beside the own words. */
@Path("/werk/regiovisies/{region}/{number}/tekst/{item}")
@RolesAllowed({Roles.MUNICIPALITY, Roles.STEWARD})
@Produces(MediaType.TEXT_HTML)
public class SectionResource {

    private final VisionDesk visions;
    private final Desk desk;
    private final ObjectMapper json;
    private final Ids ids;

    SectionResource(@RestClient VisionDesk visions, Desk desk, ObjectMapper json, Ids ids) {
        this.visions = visions;
        this.desk = desk;
        this.json = json;
        this.ids = ids;
    }

    @GET
    public Uni<TemplateInstance> form(
            @PathParam("region") String region, @PathParam("number") int number, @PathParam("item") String item) {
        return desk.section(region, number, item)
                .map(section -> Templates.visionsection(new SectionPage(
                        region, number, section, SectionForm.of(section, ids::next), Faults.NONE, null)));
    }

    /** Stores it; with {@code more} it only adds a field for a passage. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> save(
            @PathParam("region") String region,
            @PathParam("number") int number,
            @PathParam("item") String item,
            MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        SectionForm form = SectionForm.of(fields, ids::next);
        return fields.has("more")
                ? again(region, number, item, form, Faults.NONE)
                : visions.write(region, number, item, form.ifMatch(), form.written())
                        .map(written -> Answers.seeOther("/werk/regiovisies/" + region + "#tekst"))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(region, number, item, form, Faults.of(refused)));
    }

    private Uni<Response> again(String region, int number, String item, SectionForm form, Faults faults) {
        Section newer = faults.current() == null ? null : json.convertValue(faults.current(), Section.class);
        SectionForm shown = newer == null || newer.version() == null ? form : form.over(newer.version());
        return desk.section(region, number, item)
                .map(section -> Answers.again(
                        faults,
                        Templates.visionsection(new SectionPage(region, number, section, shown, faults, newer))));
    }

    /** @param newer what someone else stored meanwhile; null if nobody did */
    record SectionPage(String region, int number, Section section, SectionForm form, Faults faults, Section newer) {}

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance visionsection(SectionPage page);
    }
}
