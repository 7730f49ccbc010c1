package nl.regiovisie.region.vision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.problem.NotFound;

/** The regional visions, for those who read them: past Hibernate, one query for each question. */
@ApplicationScoped
class Visions {

    private static final String VERSIONS = """
            select v.*, g.name regime_name,
                   coalesce((select json_agg(json_build_object(
                                'municipalityCode', d.municipality_code, 'municipalityName', m.name,
                                'outcome', d.outcome, 'executiveOn', d.executive_on, 'councilOn', d.council_on,
                                'number', d.number, 'link', d.link, 'remark', d.remark, 'version', d.sequence)
                              order by m.search_name)
                      from municipal_decision d join municipality m on m.code = d.municipality_code
                     where d.version_id = v.id), '[]') decisions,
                   (select json_agg(json_build_object('status', s.status, 'onDay', s.on_day, 'note', s.note)
                              order by s.position)
                      from vision_step s where s.version_id = v.id) steps,
                   (select json_build_object('title', e.title, 'day', e.on_day)
                      from evaluation_moment e
                     where e.version_id = v.id and e.on_day >= $3 and e.status in ('PLANNED', 'PREPARED')
                     order by e.on_day, e.id limit 1) next_evaluation,
                   exists (select from checklist_item i
                            where i.regime_code = v.regime_code and i.compulsory
                              and not exists (select from vision_section t
                                               where t.version_id = v.id and t.item_code = i.code)) sections_missing
              from vision_version v
              join legal_regime g on g.code = v.regime_code
             where v.region_code = $1 and ($2::integer is null or v.number = $2)
             order by v.number desc""";

    private static final String OVERVIEW = """
            select r.code, n.display_name,
                   v.status, v.status_since, v.superseded_from, v.period_from, v.period_until, v.title, v.number,
                   v.consultation_opens, v.consultation_closes, coalesce(v.example, false) example,
                   e.period_until earlier_until, e.superseded_from earlier_superseded, e.period_from earlier_from,
                   (select count(*) from municipal_decision d where d.version_id = v.id) participants,
                   (select count(*) from municipal_decision d
                     where d.version_id = v.id and d.outcome in ('ADOPTED', 'ADOPTED_WITH_MOTION')) decided,
                   (select min(on_day) from evaluation_moment m
                     where m.region_code = r.code and m.on_day >= $1 and m.status in ('PLANNED', 'PREPARED')) evaluation
              from youth_region r
              join lateral (select display_name from region_name
                             where region_code = r.code and valid_from <= $1
                             order by valid_from desc limit 1) n on true
              left join lateral (select * from vision_version where region_code = r.code
                                  order by number desc limit 1) v on true
              left join vision_version e on e.region_code = r.code and e.number = v.number - 1
             where exists (select from membership m where m.region_code = r.code and m.valid_from <= $1
                              and (m.valid_until is null or m.valid_until > $1))
             order by r.code""";

    private final Pool pool;
    private final Today today;

    Visions(Pool pool, Today today) {
        this.pool = pool;
        this.today = today;
    }

    /** One for each region that there is today, by code. */
    Uni<List<VisionOverview>> all() {
        return pool.preparedQuery(OVERVIEW)
                .execute(Tuple.of(today.day()))
                .map(rows -> rows.stream()
                        .map(row -> VisionRows.overview(row, today.day()))
                        .toList());
    }

    /** The vision of a region, without versions if there are none; whether there is such a region is not asked. */
    Uni<VisionView> of(String regionCode) {
        return versions(regionCode, null).map(found -> VisionView.of(regionCode, found));
    }

    /** @return fails with {@link NotFound} if there is no such version */
    Uni<VersionView> get(String regionCode, int number) {
        return versions(regionCode, number)
                .map(found -> found.stream()
                        .findFirst()
                        .orElseThrow(
                                () -> new NotFound("versie van de regiovisie", VisionVersion.id(regionCode, number))));
    }

    private Uni<List<VersionView>> versions(String regionCode, Integer number) {
        return pool.preparedQuery(VERSIONS)
                .execute(Tuple.of(regionCode, number, today.day()))
                .map(rows -> rows.stream()
                        .map(row -> VisionRows.version(row, today.day()))
                        .toList());
    }
}
