package nl.regiovisie.platform.icalendar;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A calendar as an answer. */
public final class Feed {

    public static final String ICALENDAR = "text/calendar;charset=UTF-8";

    private Feed() {}

    /** Says so when it is what the reader's programme has already. */
    public static Response answer(String calendar, Request request) {
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(calendar.getBytes(StandardCharsets.UTF_8))
                .toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(calendar).tag(tag).build();
    }
}
