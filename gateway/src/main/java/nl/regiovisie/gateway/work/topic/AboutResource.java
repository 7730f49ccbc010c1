package nl.regiovisie.gateway.work.topic;

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
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.topic.Tagged.Choice;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bundelen/uitspraken/{id}/onderwerpen}: what a contribution is about. */
@Path("/werk/bundelen/uitspraken/{id}/onderwerpen")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class AboutResource {

    private final Tagged contributions;
    private final Topics topics;

    AboutResource(@RestClient Tagged contributions, @RestClient Topics topics) {
        this.contributions = contributions;
        this.topics = topics;
    }

    @GET
    public Uni<TemplateInstance> form(@PathParam("id") UUID id) {
        return page(id, null, Faults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> choose(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        List<String> chosen = form.all("topics");
        return contributions
                .choose(id, "\"" + form.text("version") + "\"", new Choice(chosen))
                .map(stored -> Answers.seeOther("/uitspraken/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return page(id, chosen, faults).map(page -> Answers.again(faults, page));
                });
    }

    /** @param typed what was refused, or null */
    private Uni<TemplateInstance> page(UUID id, List<String> typed, Faults faults) {
        return Uni.combine()
                .all()
                .unis(contributions.get(id), topics.all())
                .with((said, all) -> Templates.about(AboutPage.of(said, all.items(), typed, faults)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance about(AboutPage page);
    }
}
