package nl.regiovisie.recommendation.letter;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.regiovisie.recommendation.assessment.MunicipalityName;

/** Makes a view of a row. */
final class LetterRow {

    private LetterRow() {}

    static LetterView view(Row row) {
        OffsetDateTime finalAt = row.getOffsetDateTime("final_at");
        return new LetterView(
                row.getUUID("id"),
                row.getInteger("number"),
                LetterState.valueOf(row.getString("state")),
                new LetterView.Body(row.getUUID("body_id"), row.getString("body_name")),
                new MunicipalityName(row.getString("region_code"), row.getString("region_name")),
                all(row, "municipalities", LetterRow::municipality),
                template(row),
                List.of(row.getArrayOfUUIDs("recommendation_ids")),
                row.getString("own_words"),
                List.of(row.getArrayOfStrings("contact")),
                row.getString("signature"),
                List.of(row.getArrayOfStrings("annexes")),
                all(row, "comments", LetterRow::comment),
                all(row, "helpers", LetterRow::helper),
                all(row, "follow_ups", LetterRow::followUp),
                row.getOffsetDateTime("changed_at").toInstant(),
                finalAt == null ? null : finalAt.toInstant(),
                row.getBoolean("example"),
                row.getInteger("version"));
    }

    private static LetterView.Template template(Row row) {
        int version = row.getInteger("template_version");
        return new LetterView.Template(
                row.getUUID("template_id"),
                version,
                row.getString("template_title"),
                version == row.getInteger("newest_template"));
    }

    private static <T> List<T> all(Row row, String column, Function<JsonObject, T> view) {
        JsonArray found = row.getJsonArray(column);
        return found == null
                ? List.of()
                : found.stream().map(JsonObject.class::cast).map(view).toList();
    }

    private static MunicipalityName municipality(JsonObject one) {
        return new MunicipalityName(one.getString("code"), one.getString("name"));
    }

    private static LetterView.Comment comment(JsonObject one) {
        return new LetterView.Comment(
                id(one), one.getString("helper"), one.getString("text"), moment(one), one.getBoolean("settled"));
    }

    private static LetterView.Helper helper(JsonObject one) {
        return new LetterView.Helper(id(one), one.getString("kind"), moment(one));
    }

    private static LetterView.FollowUp followUp(JsonObject one) {
        return new LetterView.FollowUp(
                id(one),
                one.getString("municipality"),
                one.getString("kind"),
                LocalDate.parse(one.getString("on")),
                one.getString("note"));
    }

    private static UUID id(JsonObject one) {
        return UUID.fromString(one.getString("id"));
    }

    private static Instant moment(JsonObject one) {
        return OffsetDateTime.parse(one.getString("at")).toInstant();
    }
}
