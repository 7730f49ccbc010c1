package nl.regiovisie.gateway.work.life;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What it takes to be called broadly supported: at least so many of each; 0 where it does not matter. */
@Path("/v1/support-rule")
@RegisterRestClient(configKey = "recommendation")
public interface SupportRules {

    @GET
    Uni<Rule> rule();

    /** @param version of the rule that is changed, as an ETag */
    @PUT
    Uni<Rule> change(@HeaderParam("If-Match") String version, Rule rule);

    /** @param version null in a change */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rule(int meetings, int roles, int regions, int endorsed, int bodies, Integer version) {}
}
