package nl.regiovisie.gateway.work.dispatch;

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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.Editions;
import nl.regiovisie.gateway.web.published.Editions.Edition;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.dispatch.Dispatches.Answered;
import nl.regiovisie.gateway.work.dispatch.Dispatches.Dispatch;
import nl.regiovisie.gateway.work.dispatch.Dispatches.Selection;
import nl.regiovisie.gateway.work.dispatch.Recipients.Recipient;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/edities/{id}/verzending}: sending an edition, and what became of that. */
@Path("/werk/edities/{id}/verzending")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class DispatchResource {

    private static final Map<String, String> FIELDS = Map.of("recipientIds", "recipient");

    private final Editions editions;
    private final Recipients recipients;
    private final Dispatches dispatches;
    private final Today today;

    DispatchResource(
            @RestClient Editions editions,
            @RestClient Recipients recipients,
            @RestClient Dispatches dispatches,
            Today today) {
        this.editions = editions;
        this.recipients = recipients;
        this.dispatches = dispatches;
        this.today = today;
    }

    @GET
    public Uni<TemplateInstance> register(@PathParam("id") UUID id) {
        return page(id, Faults.NONE);
    }

    /** Mails it to those that were chosen; with {@code byHand} notes that it was brought or posted today. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> send(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        Selection selection = new Selection(form.ids("recipient"));
        return done(id, form.has("byHand") ? dispatches.bring(id, selection) : dispatches.send(id, selection));
    }

    @POST
    @Path("antwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> answer(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        Answered answered = new Answered(Form.day(form.text("on")).orElse(null), form.textOrNull("note"));
        return done(id, dispatches.answer(id, form.id("recipient"), "\"" + form.text("version") + "\"", answered));
    }

    private Uni<Response> done(UUID id, Uni<?> change) {
        return change.map(done -> Answers.seeOther("/werk/edities/" + id + "/verzending#register"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused).named(FIELDS);
                    return page(id, faults).map(page -> Answers.again(faults, page));
                });
    }

    private Uni<TemplateInstance> page(UUID id, Faults faults) {
        return Uni.combine()
                .all()
                .unis(
                        editions.one(id),
                        Whole.of(cursor -> recipients.list(cursor, Whole.PART)),
                        Whole.of(cursor -> dispatches.list(id, cursor, Whole.PART)))
                .with((edition, known, register) -> Templates.dispatch(new DispatchPage(
                        edition,
                        without(known, edition, register),
                        register,
                        today.day().toString(),
                        faults)));
    }

    private static List<Recipient> without(List<Recipient> known, Edition edition, List<Dispatch> register) {
        Set<UUID> there = register.stream().map(Dispatch::recipientId).collect(Collectors.toSet());
        return known.stream()
                .filter(one -> one.gets(edition.regionCode()) && !there.contains(one.id()))
                .toList();
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance dispatch(DispatchPage page);
    }
}
