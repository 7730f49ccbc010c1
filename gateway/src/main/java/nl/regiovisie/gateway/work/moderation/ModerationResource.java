package nl.regiovisie.gateway.work.moderation;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.moderation.Queue.Submission;
import nl.regiovisie.gateway.work.topic.Topics;
import nl.regiovisie.gateway.work.topic.Topics.Topic;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses below {@code /werk/moderatie}: what waits, and deciding one after the other. */
@Path("/werk/moderatie")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class ModerationResource {

    private static final String WAITING = "RECEIVED";
    private static final int SHOWN = 50;

    private final Queue queue;
    private final PublishedMeetings lists;
    private final PublicRegions regions;
    private final Topics topics;

    ModerationResource(
            @RestClient Queue queue,
            @RestClient PublishedMeetings lists,
            @RestClient PublicRegions regions,
            @RestClient Topics topics) {
        this.queue = queue;
        this.lists = lists;
        this.regions = regions;
        this.topics = topics;
    }

    @GET
    public Uni<TemplateInstance> waiting(@QueryParam("vanaf") String cursor) {
        return queue.list(WAITING, Form.orNull(cursor), SHOWN)
                .map(waiting -> Templates.moderation(new QueuePage(waiting)));
    }

    /** To what waits longest, so that one decision follows another without a list between; to the list at the end. */
    @GET
    @Path("volgende")
    public Uni<Response> next() {
        return queue.list(WAITING, null, 1)
                .map(waiting -> Answers.seeOther(
                        waiting.items().isEmpty()
                                ? "/werk/moderatie"
                                : "/werk/moderatie/" + waiting.items().get(0).id()));
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> one(@PathParam("id") UUID id) {
        return page(id, ModerationForm::of, Faults.NONE).map(Templates::moderate);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> decide(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        ModerationForm form = ModerationForm.of(new Form(sent));
        return queue.decide(id, "\"" + form.version() + "\"", form.decision())
                .map(decided -> Answers.seeOther("/werk/moderatie/volgende"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(id, form, Faults.of(refused)));
    }

    private Uni<Response> again(UUID id, ModerationForm form, Faults faults) {
        return page(id, form::over, faults).map(page -> Answers.again(faults, Templates.moderate(page)));
    }

    /** @param form what stands in it, beside what was sent */
    private Uni<ModerationPage> page(UUID id, Function<Submission, ModerationForm> form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(queue.get(id), items(lists.themes()), items(topics.all()), RegionNames.ask(regions))
                .with((sent, themes, offered, names) -> new ModerationPage(
                        sent,
                        form.apply(sent),
                        faults,
                        themes,
                        offered.stream().filter(Topic::offered).toList(),
                        names.entries(sent.regionCodes())));
    }

    private static <T> Uni<List<T>> items(Uni<Slice<T>> asked) {
        return Part.of(asked.map(Slice::items)).map(Part::items);
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance moderation(QueuePage page);

        static native TemplateInstance moderate(ModerationPage page);
    }
}
