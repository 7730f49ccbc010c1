package nl.regiovisie.recommendation.support;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/support-rule")
@Tag(name = "Aanbevelingen", description = "Wat gemeenten wordt aanbevolen, en hoe breed dat wordt gedragen")
public class SupportRuleResource {

    private final SupportRules rules;

    SupportRuleResource(SupportRules rules) {
        this.rules = rules;
    }

    @GET
    @PermitAll
    @Operation(operationId = "supportRule", summary = "Wanneer een aanbeveling breed gedragen heet")
    public Uni<RestResponse<SupportRuleView>> rule() {
        return rules.view().map(SupportRuleResource::answer);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "changeSupportRule", summary = "De regel voor breed gedragen wijzigen")
    public Uni<RestResponse<SupportRuleView>> change(@HeaderParam("If-Match") String ifMatch, @NotNull Rule rule) {
        return Current.shown(rules.change(rule, ifMatch), rules::view)
                .chain(rules::view)
                .map(SupportRuleResource::answer);
    }

    private static RestResponse<SupportRuleView> answer(SupportRuleView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
