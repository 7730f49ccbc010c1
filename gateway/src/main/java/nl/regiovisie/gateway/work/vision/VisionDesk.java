package nl.regiovisie.gateway.work.vision;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.web.published.PublicVisions.Passage;
import nl.regiovisie.gateway.web.published.PublicVisions.Question;
import nl.regiovisie.gateway.web.published.PublicVisions.Section;
import nl.regiovisie.gateway.web.published.PublicVisions.Version;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a municipality does with the vision of its region. */
@Path("/v1")
@RegisterRestClient(configKey = "region")
interface VisionDesk {

    String VERSION = "visions/{region}/versions/{number}";

    @GET
    @Path("legal-regimes")
    Uni<Slice<Regime>> regimes();

    @PUT
    @Path(VERSION)
    Uni<Version> plan(
            @PathParam("region") String region,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch,
            Plan plan);

    @POST
    @Path(VERSION + "/steps")
    Uni<Version> step(
            @PathParam("region") String region,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch,
            Taken step);

    @PUT
    @Path(VERSION + "/decisions/{municipality}")
    Uni<Version> decide(
            @PathParam("region") String region,
            @PathParam("number") int number,
            @PathParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            Decided decision);

    @PUT
    @Path(VERSION + "/sections/{item}")
    Uni<Section> write(
            @PathParam("region") String region,
            @PathParam("number") int number,
            @PathParam("item") String item,
            @HeaderParam("If-Match") String ifMatch,
            Written section);

    @GET
    @Path("evaluation-moments/{id}")
    Uni<Moment> moment(@PathParam("id") UUID id);

    @PUT
    @Path("evaluation-moments/{id}")
    Uni<Moment> plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MomentPlan plan);

    @PUT
    @Path("evaluation-moments/{id}/outcome")
    Uni<Moment> hold(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Outcome outcome);

    @DELETE
    @Path("evaluation-moments/{id}")
    Uni<Moment> cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @QueryParam("reason") String reason);

    /** @param validUntil first day on which it no longer holds; null while it holds */
    record Regime(String code, String name, LocalDate validFrom, LocalDate validUntil) {}

    record Plan(
            String title,
            LocalDate periodFrom,
            LocalDate periodUntil,
            String regimeCode,
            LocalDate startedOn,
            LocalDate adoptedOn,
            String documentTitle,
            String documentLink,
            LocalDate clientsInvolvedSince,
            String clientsInvolvedHow,
            LocalDate consultationOpens,
            LocalDate consultationCloses,
            String note,
            String notice,
            boolean example) {}

    record Taken(String status, LocalDate onDay, String note) {}

    record Decided(
            String outcome, LocalDate executiveOn, LocalDate councilOn, String number, String link, String remark) {}

    record Written(String title, List<Passage> passages) {}

    record MomentPlan(
            String versionId,
            String kind,
            LocalDate day,
            String starts,
            Integer minutes,
            String title,
            String place,
            String clientsHow,
            boolean prepared,
            List<Question> questions,
            boolean example) {}

    record Outcome(String outcome, String clientsHow) {}
}
