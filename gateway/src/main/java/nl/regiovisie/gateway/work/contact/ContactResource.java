package nl.regiovisie.gateway.work.contact;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.contact.ContactDesk.Region;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/regios/{code}/contactgemeente}. */
@Path("/werk/regios/{code}/contactgemeente")
@RolesAllowed(Roles.STEWARD)
@Produces(MediaType.TEXT_HTML)
public class ContactResource {

    private final ContactDesk desk;
    private final PublicRegions regions;
    private final Clock clock;

    ContactResource(@RestClient ContactDesk desk, @RestClient PublicRegions regions, Clock clock) {
        this.desk = desk;
        this.regions = regions;
        this.clock = clock;
    }

    @GET
    public Uni<TemplateInstance> form(@PathParam("code") String code) {
        String today = LocalDate.ofInstant(clock.instant(), Dates.ZONE).toString();
        return page(code, region -> ContactForm.of(region, today), Faults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> choose(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        ContactForm form = ContactForm.of(new Form(sent));
        Faults faults = form.faults();
        return faults.any()
                ? again(code, form, faults)
                : desk.choose(code, form.ifMatch(), form.chosen())
                        .map(region -> Answers.seeOther("/regios/" + code))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(code, form, Faults.of(refused)));
    }

    private Uni<Response> again(String code, ContactForm form, Faults faults) {
        return page(code, region -> faults.current() == null ? form : form.over(region.version()), faults)
                .map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(String code, Function<Region, ContactForm> form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(desk.get(code), regions.municipalities(code).map(Slice::items))
                .with((region, municipalities) ->
                        Templates.contact(region, municipalities, form.apply(region), faults));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance contact(
                Region region, List<Municipality> municipalities, ContactForm form, Faults faults);
    }
}
