package nl.regiovisie.gateway.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.regiovisie.platform.problem.Problem;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns the problem that a service answers into an exception with the same words. */
@Provider
class ServiceProblems implements ResponseExceptionMapper<ServiceProblem> {

    private final ObjectMapper json;

    ServiceProblems(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public ServiceProblem toThrowable(Response response) {
        try {
            JsonNode body = json.readTree(response.readEntity(String.class));
            Problem said = json.treeToValue(body, Problem.class);
            return said == null ? silent(response) : new ServiceProblem(said, body.get("current"));
        } catch (JsonProcessingException | IllegalArgumentException notAProblem) {
            return silent(response);
        }
    }

    /** What stands between a page and a service, or a service that falls over, sends no problem along. */
    private static ServiceProblem silent(Response response) {
        return new ServiceProblem(Problem.of(response.getStatus()), null);
    }
}
