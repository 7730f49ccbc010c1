package nl.regiovisie.recommendation.dialogue;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.regiovisie.platform.privacy.PersonalData;
import nl.regiovisie.recommendation.assessment.MunicipalityName;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.reference.BodyName;
import nl.regiovisie.recommendation.turn.Speaker;

/** A reply as it comes out of the database. */
final class ReplyRow {

    private ReplyRow() {}

    static KeptReply kept(Row row) {
        ReplyView view = view(row);
        return new KeptReply(view, row.getString("reason"), PersonalData.in(view.text()), row.getInteger("version"));
    }

    static ReplyView view(Row row) {
        return new ReplyView(
                row.getUUID("id"),
                new ReplyView.Recommendation(
                        row.getUUID("recommendation_id"), row.getInteger("number"), row.getString("title")),
                new MunicipalityName(row.getString("municipality_code"), row.getString("municipality_name")),
                Speaker.valueOf(row.getString("speaker")),
                BodyName.orNull(row.getUUID("body_id"), row),
                ReplyState.valueOf(row.getString("state")),
                row.getString("text"),
                new ReplyView.About(
                        row.getUUID("review_id"),
                        row.getInteger("answer_version"),
                        Outcome.valueOf(row.getString("answer_outcome")),
                        instant(row, "answered_at"),
                        row.getBoolean("newest")),
                instant(row, "written_at"),
                instant(row, "published_at"),
                row.getBoolean("example"));
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime moment = row.getOffsetDateTime(column);
        return moment == null ? null : moment.toInstant();
    }
}
