package nl.regiovisie.gateway.work.theme;

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
import java.util.Map;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/themas}: an editor adds and renames themes, for a new series. */
@Path("/werk/themas")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class ThemeResource {

    private static final Map<String, String> FIELDS = Map.of("id", "name");

    private final Themes themes;

    ThemeResource(@RestClient Themes themes) {
        this.themes = themes;
    }

    /** @param chosen the theme that is to be changed; null to write a new one */
    @GET
    public Uni<TemplateInstance> all(@QueryParam("thema") String chosen) {
        return themes.all().map(Slice::items).map(all -> {
            ThemeForm form = all.stream()
                    .filter(theme -> theme.id().equals(chosen))
                    .findFirst()
                    .map(ThemeForm::of)
                    .orElse(ThemeForm.after(all));
            return Templates.themes(new ThemePage(all, form, Faults.NONE));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(MultivaluedMap<String, String> sent) {
        ThemeForm form = ThemeForm.of(new Form(sent));
        if (form.key().isEmpty()) {
            return again(form, Refusal.NAMELESS_THEME.alone("name"));
        }
        return themes.keep(form.key(), form.ifMatch(), form.facts())
                .map(done -> Answers.seeOther("/werk/themas"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(form, Faults.of(refused).named(FIELDS)));
    }

    private Uni<Response> again(ThemeForm form, Faults faults) {
        return themes.all()
                .map(Slice::items)
                .map(all -> Answers.again(faults, Templates.themes(new ThemePage(all, form.over(all), faults))));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance themes(ThemePage page);
    }
}
