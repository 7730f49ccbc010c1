package nl.regiovisie.gateway.work.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.file.FileSystem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.gateway.work.review.AnswerSheets.Application;
import nl.regiovisie.gateway.work.review.AnswerSheets.Sheet;
import nl.regiovisie.gateway.work.review.AnswerSheets.Upload;
import nl.regiovisie.gateway.work.review.Reviews.Review;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The addresses below {@code /werk/beoordelingen/{id}/bestand}: answers as a table, out and in. */
@Path("/werk/beoordelingen/{review}/bestand")
@RolesAllowed(Roles.MUNICIPALITY)
@Produces(MediaType.TEXT_HTML)
public class SheetResource {

    private final Reviews reviews;
    private final AnswerSheets sheets;
    private final FileSystem files;
    private final Ids ids;

    SheetResource(@RestClient Reviews reviews, @RestClient AnswerSheets sheets, Vertx vertx, Ids ids) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.files = vertx.fileSystem();
        this.ids = ids;
    }

    @GET
    public Uni<TemplateInstance> form(@PathParam("review") UUID review) {
        return reviews.get(review).map(found -> Templates.sheetNew(found, ids.next(), Faults.NONE));
    }

    /** @param id made with the empty form, so that sending twice uploads one file */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> upload(@PathParam("review") UUID review, @RestForm UUID id, @RestForm FileUpload file) {
        UUID known = id == null ? ids.next() : id;
        return file == null || file.size() == 0
                ? again(review, known, Refusal.NO_FILE.alone("file"))
                : files.readFile(file.uploadedFile().toString())
                        .chain(bytes -> sheets.upload(review, known, new Upload(bytes.getBytes())))
                        .map(seen -> Answers.seeOther("/werk/beoordelingen/" + review + "/bestand/" + seen.id()))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(review, ids.next(), Faults.of(refused)));
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> preview(@PathParam("review") UUID review, @PathParam("id") UUID id) {
        return sheets.get(review, id).map(seen -> Templates.sheetSeen(seen, Faults.NONE));
    }

    /** @param preview the fingerprint of what was on the page */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> apply(
            @PathParam("review") UUID review, @PathParam("id") UUID id, @FormParam("preview") String preview) {
        return sheets.apply(review, id, new Application(preview))
                .map(applied -> Answers.seeOther("/werk/beoordelingen/" + review + "/bestand/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> sheets.get(review, id).map(seen -> seen(seen, Faults.of(refused))));
    }

    private Uni<Response> again(UUID review, UUID id, Faults faults) {
        return reviews.get(review).map(found -> Answers.again(faults, Templates.sheetNew(found, id, faults)));
    }

    private static Response seen(Sheet seen, Faults faults) {
        return Answers.again(faults, Templates.sheetSeen(seen, faults));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance sheetNew(Review review, UUID id, Faults faults);

        static native TemplateInstance sheetSeen(Sheet seen, Faults faults);
    }
}
