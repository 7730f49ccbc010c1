package nl.regiovisie.platform.probe;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

@Path("/v1/notes")
@PermitAll
public class NoteResource {

    private final NoteService notes;

    NoteResource(NoteService notes) {
        this.notes = notes;
    }

    @PUT
    @Path("{id}")
    public Uni<Void> write(@PathParam("id") UUID id, @QueryParam("text") String text) {
        return notes.write(id, text);
    }

    @PUT
    @Path("{id}/failing")
    public Uni<Void> fail(@PathParam("id") UUID id, @QueryParam("text") String text) {
        return notes.writeAndFail(id, text);
    }

    @PUT
    @Path("{id}/throwing")
    public Uni<Void> throwing(@PathParam("id") UUID id) {
        return notes.writeAndThrow(id);
    }

    @PUT
    @Path("{id}/outside")
    public Uni<Void> outside(@PathParam("id") UUID id) {
        return notes.tellOutsideATransaction(id);
    }

    @PUT
    @Path("{id}/many")
    public Uni<Void> many(@PathParam("id") UUID id, List<String> texts) {
        return notes.tellInOrder(id, texts);
    }

    @GET
    @Path("{id}/effects")
    public Uni<List<String>> effects(@PathParam("id") UUID id) {
        return notes.effects(id);
    }

    @GET
    @Path("count")
    public Uni<Long> count(@QueryParam("table") String table) {
        return notes.count(table);
    }
}
