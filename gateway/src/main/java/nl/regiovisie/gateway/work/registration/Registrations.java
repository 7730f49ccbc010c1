package nl.regiovisie.gateway.work.registration;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Registrations, as the service keeps them; with the code of a link, or of the account of who signed in. */
@Path("/v1")
@RegisterRestClient(configKey = "meeting")
public interface Registrations {

    /** A mail with a link goes to the address; nothing tells whether it was known. */
    @PUT
    @Path("meetings/{meeting}/registrations/{id}")
    Uni<Receipt> register(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id, Request request);

    @GET
    @Path("registrations")
    Uni<Slice<Own>> all(@HeaderParam("Link-Code") String code);

    /** The same with every field, also those that no page shows. */
    @GET
    @Path("registrations")
    Uni<JsonNode> data(@HeaderParam("Link-Code") String code);

    @DELETE
    @Path("registrations")
    Uni<Erased> erase(@HeaderParam("Link-Code") String code);

    @GET
    @Path("registrations/{id}")
    Uni<Own> one(@HeaderParam("Link-Code") String code, @PathParam("id") UUID id);

    @PUT
    @Path("registrations/{id}")
    Uni<Own> change(
            @HeaderParam("Link-Code") String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Participant participant);

    @DELETE
    @Path("registrations/{id}")
    Uni<Own> withdraw(@HeaderParam("Link-Code") String code, @PathParam("id") UUID id);

    @PUT
    @Path("registrations/{id}/return")
    Uni<Own> comeBack(@HeaderParam("Link-Code") String code, @PathParam("id") UUID id, Nothing nothing);

    /** @param website what the field that people do not see holds */
    record Request(
            String name,
            String email,
            String role,
            String capacity,
            String organisation,
            UUID bodyId,
            List<String> needs,
            String otherNeeds,
            String website) {}

    /** @param bodyId of the participation body that somebody comes for, or null */
    record Participant(
            String name,
            String role,
            String capacity,
            String organisation,
            UUID bodyId,
            List<String> needs,
            String otherNeeds) {}

    /** @param expects REGISTERED or WAITING */
    record Receipt(UUID id, String expects) {}

    record Erased(int erased) {}

    record Nothing() {}

    /** @param placeInLine from 1; null unless it is WAITING */
    record Own(
            UUID id,
            String state,
            Integer placeInLine,
            String name,
            String email,
            String role,
            String capacity,
            String organisation,
            UUID bodyId,
            List<String> needs,
            String otherNeeds,
            Instant registeredAt,
            boolean open,
            Where meeting,
            int version) {

        public boolean registered() {
            return "REGISTERED".equals(state);
        }

        public boolean waiting() {
            return "WAITING".equals(state);
        }

        /** Has a seat or waits for one, at a meeting that is still to be. */
        public boolean comes() {
            return open && !withdrawn() && !meeting.cancelled();
        }

        public boolean withdrawn() {
            return "WITHDRAWN".equals(state);
        }
    }

    /** @param onlineLink only for who has a seat */
    record Where(
            UUID id,
            String title,
            String mode,
            String status,
            Instant startsAt,
            Instant endsAt,
            String place,
            String onlineLink,
            String cancelledBecause,
            boolean example) {

        /** One meeting may begin when another ends. */
        boolean overlaps(Where other) {
            return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
        }

        public boolean cancelled() {
            return "CANCELLED".equals(status);
        }
    }
}
