package nl.regiovisie.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds {@code Link: <…>; rel="next"} to every page that has a next one (RFC 8288). */
class PageLinks {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            String address = request.getUriInfo()
                    .getRequestUriBuilder()
                    .scheme(null)
                    .host(null)
                    .port(-1)
                    .replaceQueryParam("cursor", page.next())
                    .build()
                    .toString();
            response.getHeaders().add(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
        }
    }
}
