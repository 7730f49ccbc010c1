package nl.regiovisie.gateway.client;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import nl.regiovisie.gateway.visitor.Visitor;

/** Sends the visitor's own token along with whatever a page asks of a service: the service decides what may be seen. */
@Provider
class CallerToken implements ClientRequestFilter {

    private final Visitor visitor;

    CallerToken(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public void filter(ClientRequestContext request) {
        visitor.token()
                .ifPresent(token -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }
}
