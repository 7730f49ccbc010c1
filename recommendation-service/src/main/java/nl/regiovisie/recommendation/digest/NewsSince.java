package nl.regiovisie.recommendation.digest;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.dialogue.Awaiting;

/** Finds what changed for one reader: four queries, each for the first that fit in a mail. */
@ApplicationScoped
class NewsSince {

    /** More than one calm mail can hold is counted. */
    private static final int SHOWN = 20;

    /** The municipalities of the regions in which somebody works. $1 municipalities, $2 bodies, $3 day. */
    private static final String AROUND = """
        with around as (
          select distinct h.code, h.name from municipality_on($3) h
           where not h.ended and h.region_code in (
             select o.region_code from municipality_on($3) o where not o.ended and o.code = any($1)
             union
             select unnest(b.region_codes) from body b where b.id = any($2)))
        """;

    /** An answer is new when everyone can read it: when it was written down, or on the day that was chosen for it. */
    private static final String ANSWERS = AROUND + """
        select r.id, r.number, r.title, h.code, h.name, a.outcome, count(*) over () total
          from around h
          join assessment a on a.municipality_code = h.code
          join review v on v.id = a.review_id and is_public(v.publish_on, $3)
          join recommendation r on r.id = a.recommendation_id and r.status = 'PUBLISHED'
         cross join lateral (
            select greatest(a.given_at, v.publish_on::timestamp at time zone 'Europe/Amsterdam') at) seen
         where h.code <> all($1) and (a.given_at > $4 or v.publish_on >= $6)
           and seen.at > $4 and seen.at <= $5
         order by seen.at, r.number, h.code limit\s""" + SHOWN;

    private static final String REPLIES = AROUND + """
        select r.id, r.number, r.title, h.code, h.name, b.name body, count(*) over () total
          from around h
          join reply s on s.municipality_code = h.code and s.published_at > $4 and s.published_at <= $5
          join recommendation r on r.id = s.recommendation_id and r.status = 'PUBLISHED'
          left join body b on b.id = s.body_id
         where s.state = 'PUBLISHED'
         order by s.published_at, s.id limit\s""" + SHOWN;

    /** Two weeks before the day, and once more three days before. */
    private static final String REVIEWS = """
        select v.id, coalesce(g.display_name, v.region_code) region, v.due, count(*) over () total
          from review v left join region g on g.code = v.region_code
         where v.municipality_code = any($1) and v.status = 'OPEN'
           and (v.due - 14 > $2 and v.due - 14 <= $3 or v.due - 3 > $2 and v.due - 3 <= $3)
         order by v.due, v.id limit\s""" + SHOWN;

    private final Pool pool;
    private final Awaiting awaiting;

    NewsSince(Pool pool, Awaiting awaiting) {
        this.pool = pool;
        this.awaiting = awaiting;
    }

    /**
     * @param until moment up to which it is told
     * @param day that it is, in Europe/Amsterdam
     */
    Uni<News> of(Due reader, Instant until, LocalDate day) {
        LocalDate from = DutchDates.local(reader.toldUntil()).toLocalDate();
        List<Object> around =
                List.of(reader.municipalities(), reader.bodies(), day, utc(reader.toldUntil()), utc(until));
        return Uni.combine()
                .all()
                .unis(
                        some(ANSWERS, Tuple.from(around).addLocalDate(from), NewsSince::answer),
                        some(REPLIES, Tuple.from(around), NewsSince::said),
                        some(REVIEWS, Tuple.of(reader.municipalities(), reader.lastDay(), day), NewsSince::review),
                        awaiting.count(reader.municipalities(), reader.bodies()))
                .with(News::new);
    }

    private <T> Uni<News.Some<T>> some(String query, Tuple values, Function<Row, T> item) {
        return pool.preparedQuery(query).execute(values).map(rows -> {
            List<Row> found = rows.stream().toList();
            int total = found.isEmpty() ? 0 : found.get(0).getInteger("total");
            return new News.Some<>(found.stream().map(item).toList(), total);
        });
    }

    private static News.Answer answer(Row row) {
        return new News.Answer(
                row.getUUID("id"),
                row.getInteger("number"),
                row.getString("title"),
                row.getString("code"),
                row.getString("name"),
                Outcome.valueOf(row.getString("outcome")));
    }

    private static News.Said said(Row row) {
        String body = row.getString("body");
        return new News.Said(
                row.getUUID("id"),
                row.getInteger("number"),
                row.getString("title"),
                row.getString("code"),
                row.getString("name"),
                body == null ? row.getString("name") : body);
    }

    private static News.Review review(Row row) {
        return new News.Review(row.getUUID("id"), row.getString("region"), row.getLocalDate("due"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
