package nl.regiovisie.gateway.work.kind;

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
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.gateway.work.kind.KeptKinds.Kind;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/soorten-bijeenkomsten}: kinds of meetings are added and changed; what was held of a kind stays of that kind. */
@Path("/werk/soorten-bijeenkomsten")
@RolesAllowed(Roles.STEWARD)
@Produces(MediaType.TEXT_HTML)
public class KindResource {

    private static final int NO_VERSION = 428;
    private static final Map<String, String> FIELDS = Map.of("id", "name");

    private final KeptKinds kinds;

    KindResource(@RestClient KeptKinds kinds) {
        this.kinds = kinds;
    }

    /** @param chosen the kind that is to be changed; null to write a new one */
    @GET
    public Uni<TemplateInstance> all(@QueryParam("soort") String chosen) {
        return kinds.all().map(Slice::items).map(all -> {
            KindForm form = find(all, chosen).map(KindForm::of).orElseGet(() -> KindForm.empty(all));
            return Templates.kinds(new KindPage(all, form, Faults.NONE));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(MultivaluedMap<String, String> sent) {
        KindForm form = KindForm.of(new Form(sent));
        Faults missing = form.faults();
        return missing.any()
                ? again(form, missing)
                : kinds.keep(form.key(), form.ifMatch(), form.facts())
                        .map(kept -> Answers.seeOther("/werk/soorten-bijeenkomsten#" + kept.id()))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(form, faults(form, Faults.of(refused))));
    }

    /** A new one that is there already is not somebody else's change: another name is wanted. */
    private static Faults faults(KindForm form, Faults refused) {
        return !form.stored() && refused.status() == NO_VERSION
                ? Refusal.NAME_TAKEN_BY_KIND.alone("name")
                : refused.named(FIELDS);
    }

    private Uni<Response> again(KindForm form, Faults faults) {
        return kinds.all()
                .map(Slice::items)
                .map(all -> Answers.again(
                        faults,
                        Templates.kinds(new KindPage(
                                all, find(all, form.id()).map(form::over).orElse(form), faults))));
    }

    private static Optional<Kind> find(List<Kind> all, String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance kinds(KindPage page);
    }
}
