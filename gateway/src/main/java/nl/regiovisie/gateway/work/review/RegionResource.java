package nl.regiovisie.gateway.work.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
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
import nl.regiovisie.gateway.work.review.Reviews.Proposed;
import nl.regiovisie.gateway.work.review.Reviews.TakenOver;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/beoordelingen/{id}/regio}: taking over what is proposed to the region. */
@Path("/werk/beoordelingen/{review}/regio")
@RolesAllowed(Roles.MUNICIPALITY)
@Produces(MediaType.TEXT_HTML)
public class RegionResource {

    private final Reviews reviews;
    private final WorkLists lists;
    private final RegionProposals proposals;

    RegionResource(@RestClient Reviews reviews, WorkLists lists, RegionProposals proposals) {
        this.reviews = reviews;
        this.lists = lists;
        this.proposals = proposals;
    }

    @GET
    public Uni<TemplateInstance> form(@PathParam("review") UUID id) {
        return page(id, Faults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> take(@PathParam("review") UUID id, MultivaluedMap<String, String> sent) {
        List<Proposed> chosen = new Form(sent)
                .all("kies").stream().map(RegionResource::proposed).toList();
        return reviews.takeOver(id, new TakenOver(chosen))
                .map(review -> Answers.seeOther("/werk/beoordelingen/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return page(id, faults).map(page -> Answers.again(faults, page));
                });
    }

    private Uni<TemplateInstance> page(UUID id, Faults faults) {
        return lists.of(id)
                .chain(list -> proposals.of(list.review()).map(found -> new RegionPage(list, found, faults)))
                .map(Templates::region);
    }

    /** @throws BadRequestException if the page's own box does not hold what it held */
    private static Proposed proposed(String value) {
        String[] parts = value.split("/");
        try {
            return new Proposed(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException nonsense) {
            throw new BadRequestException(nonsense);
        }
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance region(RegionPage page);
    }
}
