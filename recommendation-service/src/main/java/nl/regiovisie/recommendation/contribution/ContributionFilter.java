package nl.regiovisie.recommendation.contribution;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.query.Conditions;

/**
 * Which contributions are asked for; null means any.
 *
 * @param ids only these; empty for any
 * @param fateBefore only those that have had their fate since before then
 */
record ContributionFilter(
        List<UUID> ids,
        Fate fate,
        Instant fateBefore,
        String theme,
        String topic,
        String region,
        UUID meeting,
        UUID recommendation,
        String cursor,
        int limit) {

    private static final String SOURCE =
            "c.id in (select contribution_id from recommendation_source where recommendation_id = ?)";
    private static final String PUBLIC_SOURCE = """
            c.id in (select s.contribution_id from recommendation_source s join recommendation x on x.id = s.recommendation_id
                      where s.recommendation_id = ? and x.number is not null)""";

    static ContributionFilter of(
            List<String> ids,
            String fate,
            Instant fateBefore,
            String theme,
            String topic,
            String region,
            String meeting,
            String recommendation,
            String cursor,
            int limit) {
        return new ContributionFilter(
                ids.stream()
                        .map(id -> Choice.id("id", id))
                        .filter(Objects::nonNull)
                        .toList(),
                Choice.of(Fate.class, "fate", fate),
                fateBefore,
                theme,
                topic,
                region,
                Choice.id("meeting", meeting),
                Choice.id("recommendation", recommendation),
                cursor,
                limit);
    }

    /** @param drafts whether the caller may see what is in a draft */
    Conditions conditions(boolean drafts) {
        Conditions conditions = new Conditions()
                .and("c.id = any(?)", ids.isEmpty() ? null : ids.toArray(UUID[]::new))
                .and("c.fate = ?", fate == null ? null : fate.name())
                .and("c.fate_since < ?", fateBefore == null ? null : fateBefore.atOffset(ZoneOffset.UTC))
                .and("c.theme = ?", theme)
                .and("c.topics @> array[?]::varchar[]", topic)
                .and("(c.region_codes @> array[?]::varchar[] or c.level = 'NATIONAL')", region)
                .and("c.meeting_id = ?", meeting)
                .and(drafts ? SOURCE : PUBLIC_SOURCE, recommendation);
        if (cursor != null) {
            after(conditions, Cursor.decode(cursor, 3));
        }
        return conditions;
    }

    private static void after(Conditions conditions, List<String> last) {
        try {
            conditions.andAll(
                    "c.published_at <= ?1 and (c.published_at < ?1 or (c.position, c.id) > (?2, ?3))",
                    OffsetDateTime.parse(last.get(0)),
                    Integer.valueOf(last.get(1)),
                    UUID.fromString(last.get(2)));
        } catch (DateTimeParseException | IllegalArgumentException nonsense) {
            throw Cursor.invalid();
        }
    }
}
