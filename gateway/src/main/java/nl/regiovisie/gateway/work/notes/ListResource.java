package nl.regiovisie.gateway.work.notes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.file.FileSystem;
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
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.plan.OwnMeetings;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The addresses below {@code /werk/bijeenkomsten/{id}/invoer}: a list, a look at it, and then it is written down. */
@Path("/werk/bijeenkomsten/{meeting}/invoer")
@RolesAllowed(Roles.FACILITATOR)
@Produces(MediaType.TEXT_HTML)
public class ListResource {

    private final OwnMeetings meetings;
    private final PublishedMeetings lists;
    private final Notes notes;
    private final FileSystem files;
    private final Ids ids;

    ListResource(
            @RestClient OwnMeetings meetings,
            @RestClient PublishedMeetings lists,
            @RestClient Notes notes,
            Vertx vertx,
            Ids ids) {
        this.meetings = meetings;
        this.lists = lists;
        this.notes = notes;
        this.files = vertx.fileSystem();
        this.ids = ids;
    }

    @GET
    public Uni<TemplateInstance> form(@PathParam("meeting") UUID meeting) {
        return page(meeting, ListForm.empty(ids.next())).map(Templates::noteList);
    }

    /** Shows what the list would add; changes nothing. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> look(
            @PathParam("meeting") UUID meeting,
            @RestForm UUID id,
            @RestForm String text,
            @RestForm String kind,
            @RestForm String theme,
            @RestForm String question,
            @RestForm FileUpload file) {
        UUID known = id == null ? ids.next() : id;
        return content(file)
                .map(bytes -> new ListForm(
                        known,
                        bytes.isEmpty() ? typed(text) : "",
                        bytes,
                        kind,
                        theme,
                        Objects.requireNonNullElse(question, "")))
                .chain(form -> page(meeting, form))
                .chain(page -> look(meeting, page));
    }

    @POST
    @Path("vastleggen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> apply(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        ListForm form = new ListForm(
                fields.id("id"),
                fields.text("text"),
                fields.text("file"),
                fields.text("kind"),
                fields.text("theme"),
                fields.text("question"));
        return notes.apply(meeting, form.id(), form.list())
                .map(done -> Answers.seeOther("/werk/bijeenkomsten/" + meeting + "/vastleggen"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> page(meeting, form).map(page -> again(page.with(Faults.of(refused)))));
    }

    private Uni<Response> look(UUID meeting, ListPage page) {
        Faults missing = Faults.in(page.form().faults());
        if (missing.any()) {
            return Uni.createFrom().item(again(page.with(missing)));
        }
        return notes.preview(meeting, page.form().list())
                .map(seen -> again(page.with(seen)))
                .onFailure(Faults::explain)
                .recoverWithItem(refused -> again(page.with(Faults.of(refused))));
    }

    private Uni<ListPage> page(UUID meeting, ListForm form) {
        return Uni.combine()
                .all()
                .unis(meetings.get(meeting), lists.themes())
                .with((found, themes) -> new ListPage(found, themes.items(), form, null, Faults.NONE));
    }

    /** @return in base64; empty without a file */
    private Uni<String> content(FileUpload file) {
        return file == null || file.size() == 0
                ? Uni.createFrom().item("")
                : files.readFile(file.uploadedFile().toString())
                        .map(bytes -> Base64.getEncoder().encodeToString(bytes.getBytes()));
    }

    private static String typed(String text) {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n");
    }

    private static Response again(ListPage page) {
        return Answers.again(page.faults(), Templates.noteList(page));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance noteList(ListPage page);
    }
}
