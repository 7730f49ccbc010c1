package nl.regiovisie.gateway.work.intake;

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
import nl.regiovisie.gateway.work.intake.BodyImports.Application;
import nl.regiovisie.gateway.work.intake.BodyImports.Import;
import nl.regiovisie.gateway.work.intake.BodyImports.Upload;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The addresses below {@code /werk/raden/invoeren}. */
@Path("/werk/raden/invoeren")
@RolesAllowed(Roles.STEWARD)
@Produces(MediaType.TEXT_HTML)
public class ImportResource {

    private final BodyImports imports;
    private final FileSystem files;
    private final Ids ids;

    ImportResource(@RestClient BodyImports imports, Vertx vertx, Ids ids) {
        this.imports = imports;
        this.files = vertx.fileSystem();
        this.ids = ids;
    }

    @GET
    public TemplateInstance form() {
        return Templates.importNew(ids.next(), Faults.NONE);
    }

    /** @param id made with the empty form, so that sending twice uploads one file */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> upload(@RestForm UUID id, @RestForm FileUpload file) {
        UUID known = id == null ? ids.next() : id;
        return file == null || file.size() == 0
                ? Uni.createFrom().item(() -> again(known, Refusal.NO_FILE.alone("file")))
                : files.readFile(file.uploadedFile().toString())
                        .chain(bytes -> imports.upload(known, new Upload(bytes.getBytes())))
                        .map(uploaded -> Answers.seeOther("/werk/raden/invoeren/" + uploaded.id()))
                        .onFailure(Faults::explain)
                        .recoverWithItem(refused -> again(ids.next(), Faults.of(refused)));
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> preview(@PathParam("id") UUID id) {
        return imports.get(id).map(seen -> Templates.importSeen(seen, Faults.NONE));
    }

    /** @param preview the fingerprint of what was on the page */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> apply(@PathParam("id") UUID id, @FormParam("preview") String preview) {
        return imports.apply(id, new Application(preview))
                .map(applied -> Answers.seeOther("/werk/raden/invoeren/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> imports.get(id).map(seen -> seen(seen, Faults.of(refused))));
    }

    private static Response again(UUID id, Faults faults) {
        return Answers.again(faults, Templates.importNew(id, faults));
    }

    private static Response seen(Import seen, Faults faults) {
        return Answers.again(faults, Templates.importSeen(seen, faults));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance importNew(UUID id, Faults faults);

        static native TemplateInstance importSeen(Import seen, Faults faults);
    }
}
