package nl.regiovisie.gateway.work.topic;

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

/** The address {@code /werk/onderwerpen}: an editor adds, renames and ends topics. */
@Path("/werk/onderwerpen")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class TopicResource {

    private static final Map<String, String> FIELDS = Map.of("id", "name");

    private final Topics topics;

    TopicResource(@RestClient Topics topics) {
        this.topics = topics;
    }

    /** @param chosen the topic that is to be changed; null to write a new one */
    @GET
    public Uni<TemplateInstance> all(@QueryParam("onderwerp") String chosen) {
        return topics.all().map(Slice::items).map(all -> {
            TopicForm form = all.stream()
                    .filter(topic -> topic.id().equals(chosen))
                    .findFirst()
                    .map(TopicForm::of)
                    .orElse(TopicForm.after(all));
            return Templates.topics(new TopicPage(all, form, Faults.NONE));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(MultivaluedMap<String, String> sent) {
        TopicForm form = TopicForm.of(new Form(sent));
        if (form.key().isEmpty()) {
            return again(form, Refusal.NAMELESS_TOPIC.alone("name"));
        }
        return topics.keep(form.key(), form.ifMatch(), form.facts())
                .map(done -> Answers.seeOther("/werk/onderwerpen"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(form, Faults.of(refused).named(FIELDS)));
    }

    private Uni<Response> again(TopicForm form, Faults faults) {
        return topics.all()
                .map(Slice::items)
                .map(all -> Answers.again(faults, Templates.topics(new TopicPage(all, form.over(all), faults))));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance topics(TopicPage page);
    }
}
