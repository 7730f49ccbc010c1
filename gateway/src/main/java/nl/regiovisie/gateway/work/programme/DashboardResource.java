package nl.regiovisie.gateway.work.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.regiovisie.gateway.visitor.Visitor;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.Programmes;
import nl.regiovisie.gateway.web.published.Programmes.Programme;
import nl.regiovisie.gateway.web.published.Programmes.Year;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/programma}. */
@Path("/werk/programma")
@RolesAllowed({Roles.STEWARD, Roles.FACILITATOR})
@Produces(MediaType.TEXT_HTML)
public class DashboardResource {

    private final Programmes programmes;
    private final KeptProgrammes kept;
    private final Trajectories trajectories;
    private final PublicRegions regions;
    private final Visitor visitor;

    DashboardResource(
            @RestClient Programmes programmes,
            @RestClient KeptProgrammes kept,
            @RestClient Trajectories trajectories,
            @RestClient PublicRegions regions,
            Visitor visitor) {
        this.programmes = programmes;
        this.kept = kept;
        this.trajectories = trajectories;
        this.regions = regions;
        this.visitor = visitor;
    }

    /** @param year the latest when absent */
    @GET
    public Uni<TemplateInstance> year(@QueryParam("jaar") Integer year) {
        return page(year, null, Faults.NONE);
    }

    @POST
    @RolesAllowed(Roles.STEWARD)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> aim(MultivaluedMap<String, String> sent) {
        TargetsForm form = TargetsForm.of(new Form(sent));
        Faults wrong = form.faults();
        return wrong.any()
                ? again(form, wrong)
                : kept.aim(form.yearNumber(), form.ifMatch(), form.aims())
                        .map(aimed -> Answers.seeOther("/werk/programma?jaar=" + aimed.year()))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(form, Faults.of(refused)));
    }

    private Uni<Response> again(TargetsForm form, Faults faults) {
        return page(null, form, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(Integer year, TargetsForm typed, Faults faults) {
        return years().chain(years -> Uni.combine()
                .all()
                .unis(
                        chosen(years, year),
                        Whole.of(cursor -> trajectories.list(cursor, Whole.PART)),
                        RegionNames.ask(regions))
                .with((programme, all, names) -> Templates.dashboard(
                        new DashboardPage(years, programme, all, names, form(programme, typed), faults))));
    }

    private TargetsForm form(Programme programme, TargetsForm typed) {
        if (!visitor.has(Roles.STEWARD)) {
            return null;
        }
        return typed == null ? TargetsForm.of(programme) : typed;
    }

    private Uni<List<Integer>> years() {
        return programmes
                .years()
                .map(all -> all.items().stream().map(Year::year).toList());
    }

    private Uni<Programme> chosen(List<Integer> years, Integer year) {
        if (year != null) {
            return programmes.get(year);
        }
        return years.isEmpty() ? Uni.createFrom().nullItem() : programmes.get(years.get(0));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance dashboard(DashboardPage page);
    }
}
