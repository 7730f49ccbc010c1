package nl.regiovisie.recommendation.topic;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import nl.regiovisie.platform.transaction.Transactions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/topics")
@Tag(name = "Onderwerpen", description = "Waar bijdragen over gaan, naast hun thema")
public class TopicResource {

    private final Topics topics;
    private final TopicService service;
    private final Transactions transactions;

    TopicResource(Topics topics, TopicService service, Transactions transactions) {
        this.topics = topics;
        this.service = service;
        this.transactions = transactions;
    }

    @GET
    @PermitAll
    @Operation(operationId = "topics", summary = "Alle onderwerpen op volgorde, ook die niet meer te kiezen zijn")
    public Uni<Page<TopicView>> all() {
        return transactions
                .reading(topics::inOrder)
                .map(found -> Page.whole(found.stream().map(Topic::view).toList()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "keepTopic", summary = "Een onderwerp toevoegen, anders noemen of niet meer aanbieden")
    public Uni<RestResponse<TopicView>> keep(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull TopicFacts facts) {
        return Current.shown(service.keep(id, facts, ifMatch), () -> one(id))
                .chain(created -> one(id).map(
                                view -> RestResponse.ResponseBuilder.<TopicView>create(created ? 201 : 200)
                                        .entity(view)
                                        .header("ETag", IfMatch.etag(view.version()))
                                        .build()));
    }

    private Uni<TopicView> one(String id) {
        return transactions.reading(() -> topics.get(id)).map(Topic::view);
    }
}
