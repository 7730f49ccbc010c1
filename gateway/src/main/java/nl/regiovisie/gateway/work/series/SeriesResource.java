package nl.regiovisie.gateway.work.series;

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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.gateway.work.series.KeptSeries.Series;
import nl.regiovisie.gateway.work.theme.Themes;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/reeksen}: series of meetings are added and changed; what was held in one stays in it. */
@Path("/werk/reeksen")
@RolesAllowed({Roles.EDITOR, Roles.STEWARD})
@Produces(MediaType.TEXT_HTML)
public class SeriesResource {

    private static final int NO_VERSION = 428;
    private static final Map<String, String> FIELDS = Map.of("id", "name");

    private final KeptSeries series;
    private final Themes themes;

    SeriesResource(@RestClient KeptSeries series, @RestClient Themes themes) {
        this.series = series;
        this.themes = themes;
    }

    /** @param chosen the series that is to be changed; null to write a new one */
    @GET
    public Uni<TemplateInstance> all(@QueryParam("reeks") String chosen) {
        return page(all -> find(all, chosen).map(SeriesForm::of).orElse(SeriesForm.NEW), Faults.NONE)
                .map(Templates::series);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(MultivaluedMap<String, String> sent) {
        SeriesForm form = SeriesForm.of(new Form(sent));
        Faults missing = form.faults();
        return missing.any()
                ? again(form, missing)
                : series.keep(form.key(), form.ifMatch(), form.facts())
                        .map(kept -> Answers.seeOther("/werk/reeksen#" + kept.id()))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(form, faults(form, Faults.of(refused))));
    }

    /** A new one that is there already is not somebody else's change: another name is wanted. */
    private static Faults faults(SeriesForm form, Faults refused) {
        return !form.stored() && refused.status() == NO_VERSION
                ? Refusal.NAME_TAKEN_BY_SERIES.alone("name")
                : refused.named(FIELDS);
    }

    private Uni<Response> again(SeriesForm form, Faults faults) {
        return page(all -> find(all, form.id()).map(form::over).orElse(form), faults)
                .map(page -> Answers.again(faults, Templates.series(page)));
    }

    private Uni<SeriesPage> page(Function<List<Series>, SeriesForm> form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(series.all(), themes.all())
                .with((all, known) -> new SeriesPage(all.items(), known.items(), form.apply(all.items()), faults));
    }

    private static Optional<Series> find(List<Series> all, String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance series(SeriesPage page);
    }
}
