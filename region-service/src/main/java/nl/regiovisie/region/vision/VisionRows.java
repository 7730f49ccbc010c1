package nl.regiovisie.region.vision;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.regiovisie.region.vision.VersionView.DecisionView;
import nl.regiovisie.region.vision.VersionView.EvaluationView;
import nl.regiovisie.region.vision.VersionView.StepView;

/** From rows to what the API shows. */
final class VisionRows {

    private VisionRows() {}

    static VersionView version(Row row, LocalDate today) {
        Standing standing = standing(row, today);
        List<DecisionView> decisions = each(row.getJsonArray("decisions"), VisionRows::decision);
        return new VersionView(
                row.getString("id"),
                row.getString("region_code"),
                row.getInteger("number"),
                row.getString("title"),
                standing.status(),
                standing.status().phase(),
                standing.since(),
                row.getLocalDate("period_from"),
                row.getLocalDate("period_until"),
                row.getString("regime_code"),
                row.getString("regime_name"),
                row.getLocalDate("started_on"),
                row.getLocalDate("adopted_on"),
                row.getString("document_title"),
                row.getString("document_link"),
                row.getLocalDate("clients_involved_since"),
                row.getString("clients_involved_how"),
                row.getLocalDate("consultation_opens"),
                row.getLocalDate("consultation_closes"),
                isConsultationOpen(standing.status(), row, today),
                (int) decisions.stream()
                        .filter(decision -> decision.outcome().isInFavour())
                        .count(),
                decisions.size(),
                decisions,
                each(row.getJsonArray("steps"), VisionRows::step),
                List.copyOf(standing.status().next()),
                evaluation(row.getJsonObject("next_evaluation")),
                warnings(row),
                row.getString("note"),
                row.getString("notice"),
                row.getBoolean("example"),
                row.getInteger("version"));
    }

    static VisionOverview overview(Row row, LocalDate today) {
        boolean none = row.getString("status") == null;
        Standing standing = none ? null : standing(row, today);
        return new VisionOverview(
                row.getString("code"),
                row.getString("display_name"),
                none ? null : standing.status(),
                none ? null : standing.status().phase(),
                none ? null : standing.since(),
                row.getString("title"),
                row.getInteger("number"),
                none ? null : inForceUntil(standing.status(), row, today),
                row.getInteger("decided"),
                row.getInteger("participants"),
                none || !isConsultationOpen(standing.status(), row, today)
                        ? null
                        : row.getLocalDate("consultation_closes"),
                row.getLocalDate("evaluation"),
                row.getBoolean("example"));
    }

    private static Standing standing(Row row, LocalDate today) {
        return Standing.of(
                VisionStatus.valueOf(row.getString("status")),
                row.getLocalDate("status_since"),
                row.getLocalDate("period_from"),
                row.getLocalDate("period_until"),
                row.getLocalDate("superseded_from"),
                today);
    }

    /** The newest version holds, or while it is being made the one before it still does. */
    private static LocalDate inForceUntil(VisionStatus newest, Row row, LocalDate today) {
        if (newest == VisionStatus.EXPIRED) {
            return null;
        }
        boolean newestHolds = !newest.isInTheMaking() && newest != VisionStatus.ADOPTED;
        LocalDate until = row.getLocalDate(newestHolds ? "period_until" : "earlier_until");
        return until == null || until.isBefore(today) ? null : until;
    }

    private static boolean isConsultationOpen(VisionStatus status, Row row, LocalDate today) {
        LocalDate opens = row.getLocalDate("consultation_opens");
        LocalDate closes = row.getLocalDate("consultation_closes");
        return status == VisionStatus.CONSULTATION && opens != null && !today.isBefore(opens) && !today.isAfter(closes);
    }

    private static List<String> warnings(Row row) {
        List<String> warnings = new ArrayList<>();
        if (row.getString("clients_involved_how") == null) {
            warnings.add("clients-not-described");
        }
        if (row.getBoolean("sections_missing")) {
            warnings.add("sections-missing");
        }
        return warnings;
    }

    private static DecisionView decision(JsonObject json) {
        return new DecisionView(
                json.getString("municipalityCode"),
                json.getString("municipalityName"),
                DecisionOutcome.valueOf(json.getString("outcome")),
                day(json, "executiveOn"),
                day(json, "councilOn"),
                json.getString("number"),
                json.getString("link"),
                json.getString("remark"),
                json.getInteger("version"));
    }

    private static EvaluationView evaluation(JsonObject json) {
        return json == null ? null : new EvaluationView(json.getString("title"), day(json, "day"));
    }

    private static StepView step(JsonObject json) {
        return new StepView(VisionStatus.valueOf(json.getString("status")), day(json, "onDay"), json.getString("note"));
    }

    private static LocalDate day(JsonObject json, String name) {
        String day = json.getString(name);
        return day == null ? null : LocalDate.parse(day);
    }

    private static <T> List<T> each(JsonArray items, Function<JsonObject, T> view) {
        return items.stream().map(JsonObject.class::cast).map(view).toList();
    }
}
