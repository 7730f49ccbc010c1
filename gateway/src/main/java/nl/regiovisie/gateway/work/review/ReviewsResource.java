package nl.regiovisie.gateway.work.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.review.Memberships.Municipality;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/beoordelingen}. */
@Path("/werk/beoordelingen")
@RolesAllowed(Roles.MUNICIPALITY)
@Produces(MediaType.TEXT_HTML)
public class ReviewsResource {

    private final Reviews reviews;
    private final Memberships memberships;
    private final Caller caller;
    private final Clock clock;
    private final Ids ids;

    ReviewsResource(
            @RestClient Reviews reviews, @RestClient Memberships memberships, Caller caller, Clock clock, Ids ids) {
        this.reviews = reviews;
        this.memberships = memberships;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    @GET
    public Uni<TemplateInstance> mine() {
        return page(OpeningForm.empty(ids.next()), Faults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> open(MultivaluedMap<String, String> sent) {
        OpeningForm form = OpeningForm.of(new Form(sent));
        Faults faults = form.faults();
        return faults.any()
                ? again(form, faults)
                : memberships
                        .get(form.municipalityCode())
                        .chain(municipality -> reviews.open(form.id(), form.opening(municipality.regionOn(today()))))
                        .map(opened -> Answers.seeOther("/werk/beoordelingen/" + opened.id()))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(form, Faults.of(refused)));
    }

    private Uni<Response> again(OpeningForm form, Faults faults) {
        return page(form, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(OpeningForm form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(reviews.list(null, Whole.PART), municipalities())
                .with((found, own) -> Templates.reviews(new ReviewsPage(found.items(), own, form, faults)));
    }

    private Uni<List<Municipality>> municipalities() {
        return Multi.createFrom()
                .iterable(caller.municipalities())
                .onItem()
                .transformToUniAndConcatenate(memberships::get)
                .collect()
                .asList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance reviews(ReviewsPage page);
    }
}
