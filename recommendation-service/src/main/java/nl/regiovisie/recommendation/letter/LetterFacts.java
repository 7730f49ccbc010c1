package nl.regiovisie.recommendation.letter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.check.FieldErrors;

/** What a draft refers to: whether all of it is there, and the newest version of its template. */
@ApplicationScoped
class LetterFacts {

    private static final String FACTS = """
        select (select v.id is not null from body v
                 where v.id = $1 and not v.closed and ($2 = any(v.region_codes) or exists (
                   select 1 from municipality_on($6) h where h.code = v.municipality_code and h.region_code = $2))) body_here,
               array(select c.place::integer from unnest($3::varchar[]) with ordinality c(code, place)
                      where not exists (select 1 from municipality_on($6) h
                                         where h.code = c.code and h.region_code = $2 and not h.ended)) municipalities,
               array(select c.place::integer from unnest($4::uuid[]) with ordinality c(id, place)
                      where not exists (select 1 from recommendation r
                                         where r.id = c.id and r.status = 'PUBLISHED'
                                           and (r.national or $2 = any(r.region_codes)))) recommendations,
               (select t.version from letter_template t where t.id = $5) newest,
               (select t.retired from letter_template t where t.id = $5) retired\
        """;

    private final Pool pool;
    private final Today today;

    LetterFacts(Pool pool, Today today) {
        this.pool = pool;
        this.today = today;
    }

    /**
     * @param begun whether the letter is there already, so that its template may be retired
     * @return the newest version of its template; fails with {@link nl.regiovisie.platform.problem.Invalid} naming all that
     *     is not there
     */
    Uni<Integer> check(LetterDraft draft, boolean begun) {
        return pool.preparedQuery(FACTS)
                .execute(Tuple.from(List.of(
                        draft.bodyId(),
                        draft.regionCode(),
                        draft.municipalityCodes().toArray(String[]::new),
                        draft.recommendationIds().toArray(UUID[]::new),
                        draft.templateId(),
                        today.day())))
                .map(rows -> newest(draft, begun, rows.iterator().next()));
    }

    private static int newest(LetterDraft draft, boolean begun, Row facts) {
        FieldErrors errors = new FieldErrors();
        errors.check(Boolean.TRUE.equals(facts.getBoolean("body_here")), "regionCode", "body-not-in-region");
        note(errors, "municipalityCodes", facts.getArrayOfIntegers("municipalities"), "municipality-not-in-region");
        note(errors, "recommendationIds", facts.getArrayOfIntegers("recommendations"), "recommendation-not-here");
        Integer newest = facts.getInteger("newest");
        if (errors.check(newest != null, "templateId", "unknown-letter-template")) {
            Integer asked = draft.templateVersion();
            errors.check(asked == null || 0 <= asked && asked <= newest, "templateVersion", "unknown-letter-template");
            errors.check(begun || !facts.getBoolean("retired"), "templateId", "letter-template-retired");
        }
        errors.refuse();
        return newest;
    }

    private static void note(FieldErrors errors, String field, Integer[] places, String key) {
        for (int place : places) {
            errors.add(field + "[" + (place - 1) + "]", key);
        }
    }
}
