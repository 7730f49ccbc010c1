package nl.regiovisie.gateway.work.classification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.work.classification.Classifications.Application;
import nl.regiovisie.gateway.work.classification.Classifications.Classification;
import nl.regiovisie.gateway.work.classification.Classifications.Kinds;
import nl.regiovisie.gateway.work.classification.Classifications.Told;
import nl.regiovisie.gateway.work.classification.Classifications.Upload;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/indelingen}. */
@Path("/werk/indelingen")
@RolesAllowed(Roles.STEWARD)
@Produces(MediaType.TEXT_HTML)
public class ClassificationResource {

    private static final String HERE = "/werk/indelingen";
    private static final int SHOWN = 50;
    private static final String SUCCESSOR = "successor-";

    private final Classifications classifications;
    private final PublicRegions regions;
    private final Ids ids;

    ClassificationResource(@RestClient Classifications classifications, @RestClient PublicRegions regions, Ids ids) {
        this.classifications = classifications;
        this.regions = regions;
        this.ids = ids;
    }

    /** @param told how many messages were just sent again */
    @GET
    public Uni<TemplateInstance> all(@QueryParam("verstuurd") Long told) {
        return page(ids.next(), "", Faults.NONE, told);
    }

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> upload(@BeanParam UploadForm form) {
        Faults faults = form.faults();
        UUID id = form.id() == null ? ids.next() : form.id();
        return faults.any()
                ? again(id, form, faults)
                : classifications
                        .upload(id, null, form.upload())
                        .map(uploaded -> Answers.seeOther(HERE + "/" + uploaded.id()))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(id, form, Faults.of(refused)));
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> one(@PathParam("id") UUID id) {
        return preview(id, Faults.NONE);
    }

    /** Another day, or successors of municipalities that are no more; the files stay. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> change(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        return classifications
                .get(id)
                .chain(known -> Form.day(form.text("validFrom"))
                        .map(day -> classifications.upload(
                                id,
                                IfMatch.etag(Form.number(form.text("version")).orElse(-1)),
                                new Upload(day, null, null, successors(form, known))))
                        .map(changed -> settled(id, changed))
                        .orElseGet(() -> refused(id, new Faults(400, Refusal.NO_DAY.text(), List.of(), null))));
    }

    @POST
    @Path("{id}/toepassen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> apply(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        String preview = new Form(sent).text("preview");
        return settled(id, classifications.apply(id, new Application(preview)));
    }

    @POST
    @Path("opnieuw-versturen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> tellAgain() {
        return classifications
                .tellAgain(new Kinds(null))
                .map(told -> told.items().stream().mapToLong(Told::events).sum())
                .map(told -> Answers.seeOther(HERE + "?verstuurd=" + told))
                .onFailure(Faults::explain)
                .recoverWithUni(failure -> page(ids.next(), "", Faults.of(failure), null)
                        .map(page -> Answers.again(Faults.of(failure), page)));
    }

    /** Those that are there already stay, unless they were typed anew. */
    private static Map<String, String> successors(Form form, Classification known) {
        Map<String, String> successors = new TreeMap<>(known.successors());
        form.fields().keySet().stream()
                .filter(field -> field.startsWith(SUCCESSOR))
                .filter(field -> !form.text(field).isEmpty())
                .forEach(field -> successors.put(field.substring(SUCCESSOR.length()), form.text(field)));
        return successors;
    }

    private Uni<Response> settled(UUID id, Uni<Classification> change) {
        return change.map(changed -> Answers.seeOther(HERE + "/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(failure -> refused(id, Faults.of(failure)));
    }

    private Uni<Response> refused(UUID id, Faults faults) {
        return preview(id, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> preview(UUID id, Faults faults) {
        return Uni.combine()
                .all()
                .unis(classifications.get(id), RegionNames.ask(regions))
                .with((found, names) -> Templates.classification(new PreviewPage(found, names, faults)));
    }

    private Uni<Response> again(UUID id, UploadForm form, Faults faults) {
        return page(id, form.day(), faults, null).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(UUID id, String validFrom, Faults faults, Long told) {
        return classifications
                .list(SHOWN)
                .map(all -> Templates.classifications(new ListPage(all.items(), id, validFrom, faults, told)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance classifications(ListPage page);

        static native TemplateInstance classification(PreviewPage page);
    }
}
