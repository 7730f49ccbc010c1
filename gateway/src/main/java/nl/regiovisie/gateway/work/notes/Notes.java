package nl.regiovisie.gateway.work.notes;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Lists of items, and items with what looks like personal data in them. */
@Path("/v1/meetings/{meeting}")
@RegisterRestClient(configKey = "meeting")
interface Notes {

    @POST
    @Path("outcome-imports")
    Uni<Preview> preview(@PathParam("meeting") UUID meeting, ItemList list);

    @PUT
    @Path("outcome-imports/{id}")
    Uni<Imported> apply(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id, ItemList list);

    @GET
    @Path("outcomes")
    Uni<Slice<Note>> all(
            @PathParam("meeting") UUID meeting, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /**
     * @param file sent in base64; null when there is a text
     * @param question the guiding question that all of it answers, or null
     */
    record ItemList(String text, byte[] file, String kind, String theme, String question) {}

    record Preview(List<Item> items, List<Wrong> errors, int errorTotal) {

        public int hiddenErrors() {
            return errorTotal - errors.size();
        }
    }

    record Item(int line, String kind, String theme, String text, String question, List<Mark> marks) {}

    /** @param column counted from 1; null for the whole line */
    record Wrong(int line, Integer column, String name, String message) {}

    record Imported(int added, int known) {}

    record Note(UUID id, String kind, String text, boolean withdrawn, List<Mark> marks) {}

    /** @param start in the text, and length, counted as Java does */
    record Mark(String kind, int start, int length) {}
}
