package nl.regiovisie.platform.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.Supplier;

/** An answer that a client may keep, and asks about each time: what changed shows at once, and the same costs nothing. */
public final class Revalidated {

    private Revalidated() {}

    /**
     * @param mark differs whenever the content does
     * @param content asked for only if the client has another, or none
     */
    public static Uni<Response> answer(Request request, String mark, Supplier<Uni<ResponseBuilder>> content) {
        EntityTag tag = new EntityTag(mark);
        ResponseBuilder same = request.evaluatePreconditions(tag);
        Uni<ResponseBuilder> answer =
                same == null ? content.get() : Uni.createFrom().item(same);
        return answer.map(builder ->
                builder.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build());
    }
}
