package nl.regiovisie.recommendation.submission;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regiovisie.platform.privacy.PersonalData;
import nl.regiovisie.recommendation.contribution.Level;
import nl.regiovisie.recommendation.submission.SubmissionView.Named;

/** A submission as it comes out of the database. */
final class SubmissionRow {

    private SubmissionRow() {}

    static SubmissionView view(Row row) {
        String text = row.getString("text");
        UUID body = row.getUUID("body_id");
        return new SubmissionView(
                row.getUUID("id"),
                SubmissionState.valueOf(row.getString("state")),
                Kind.valueOf(row.getString("kind")),
                text,
                row.getString("published_text"),
                Level.valueOf(row.getString("level")),
                named(row.getString("municipality_code"), row.getString("municipality_name")),
                List.of(row.getArrayOfStrings("region_codes")),
                named(row.getString("theme"), row.getString("theme_name")),
                topics(row),
                named(row.getString("voiced_by"), row.getString("role_name")),
                named(body == null ? null : body.toString(), row.getString("body_name")),
                row.getString("reason"),
                PersonalData.in(text),
                instant(row, "submitted_at"),
                instant(row, "decided_at"),
                row.getBoolean("example"),
                row.getInteger("version"));
    }

    private static List<Named> topics(Row row) {
        String[] ids = row.getArrayOfStrings("topics");
        String[] names = row.getArrayOfStrings("topic_names");
        return IntStream.range(0, ids.length)
                .mapToObj(index -> named(ids[index], names[index]))
                .toList();
    }

    private static Named named(String id, String name) {
        return id == null ? null : new Named(id, name == null ? id : name);
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime moment = row.getOffsetDateTime(column);
        return moment == null ? null : moment.toInstant();
    }
}
