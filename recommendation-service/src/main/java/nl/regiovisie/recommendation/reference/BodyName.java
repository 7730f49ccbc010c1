package nl.regiovisie.recommendation.reference;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A participation body as others point at it.
 *
 * @param name null until the news of the body has arrived
 * @param listed whether it stands in the directory of councils today: only then is there a page about it
 */
@Schema(name = "BodyName")
public record BodyName(UUID id, String name, boolean listed) {

    /** Selects name and listing of the body {@code b}, which may be missing. */
    public static final String COLUMNS = "b.name body_name, coalesce(b.listed and not b.closed, false) body_listed";

    /** @return null without an id */
    public static BodyName orNull(UUID id, Row row) {
        return id == null ? null : new BodyName(id, row.getString("body_name"), row.getBoolean("body_listed"));
    }
}
