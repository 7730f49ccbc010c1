package nl.regiovisie.recommendation.assessment;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A passage of a regional vision.
 *
 * @param versionId {@code JZ22-v2}
 * @param section title of the section that it stands in
 */
@Schema(name = "VisionPassage", description = "Een stukje van een regiovisie")
public record PassageView(UUID id, String versionId, String section, String text) {

    /** Selects, as {@code passages}, those of an assessment {@code a} as JSON that {@link #all} reads. */
    public static final String OF_ASSESSMENT = """
            coalesce((select json_agg(json_build_object('id', p.id, 'versionId', s.version_id,
                                                        'section', s.title, 'text', p.text)
                                      order by s.version_id, s.position, s.id, p.position)
                        from assessment_passage l
                        join vision_passage p on p.id = l.passage_id
                        join vision_section s on s.id = p.section_id
                       where l.review_id = a.review_id and l.recommendation_id = a.recommendation_id), '[]') passages""";

    public static List<PassageView> all(JsonArray passages) {
        return passages.stream()
                .map(JsonObject.class::cast)
                .map(json -> new PassageView(
                        UUID.fromString(json.getString("id")),
                        json.getString("versionId"),
                        json.getString("section"),
                        json.getString("text")))
                .toList();
    }
}
