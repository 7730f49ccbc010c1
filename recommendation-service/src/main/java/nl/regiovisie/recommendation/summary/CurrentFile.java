package nl.regiovisie.recommendation.summary;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.Supplier;
import nl.regiovisie.platform.document.Format;

/** Answers with what is public now: to be asked for again each time, and the same content costs nothing. */
final class CurrentFile {

    private CurrentFile() {}

    /** @param name differs whenever what it says does */
    static Uni<Response> answer(Request request, String name, Format format, Supplier<Uni<byte[]>> file) {
        EntityTag tag = new EntityTag(name);
        ResponseBuilder same = request.evaluatePreconditions(tag);
        return same == null
                ? file.get().map(content -> answer(Response.ok(content, format.mediaType()), tag))
                : Uni.createFrom().item(answer(same, tag));
    }

    static Response answer(ResponseBuilder response, EntityTag tag) {
        return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
