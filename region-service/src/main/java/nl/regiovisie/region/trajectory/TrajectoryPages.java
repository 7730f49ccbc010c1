package nl.regiovisie.region.trajectory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.platform.transaction.Transactions;

/** Trajectories, the one that began last first. */
@ApplicationScoped
class TrajectoryPages {

    private static final String SHOWN = """
            select t.*, o.name provider_name, p.name phase_name, p.final
              from trajectory t
              join provider o on o.id = t.provider_id
              join trajectory_phase p on p.code = t.phase""";

    private final Pool pool;
    private final Trajectories trajectories;
    private final Transactions transactions;

    TrajectoryPages(Pool pool, Trajectories trajectories, Transactions transactions) {
        this.pool = pool;
        this.trajectories = trajectories;
        this.transactions = transactions;
    }

    Uni<Page<TrajectoryView>> page(TrajectoryFilter filter) {
        return rows(filter.conditions(), " order by t.started_on desc, t.id desc limit " + (filter.limit() + 1))
                .map(found -> Page.of(found, filter.limit(), TrajectoryFilter::cursorAfter));
    }

    /** @return the trajectory with its history; fails with {@link NotFound} if there is none */
    Uni<TrajectoryView> one(UUID id) {
        return rows(new Conditions().and("t.id = ?", id), "")
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("traject", id)))
                .chain(view -> transactions
                        .reading(() -> trajectories.get(id))
                        .map(trajectory -> view.with(trajectory.steps())));
    }

    private Uni<List<TrajectoryView>> rows(Conditions conditions, String order) {
        return pool.preparedQuery(SHOWN + conditions.where() + order)
                .mapping(TrajectoryPages::view)
                .execute(conditions.values())
                .map(rows -> rows.stream().toList());
    }

    private static TrajectoryView view(Row row) {
        return new TrajectoryView(
                row.getUUID("id"),
                new TrajectoryView.Organisation(row.getUUID("provider_id"), row.getString("provider_name")),
                new Phase(row.getString("phase"), row.getString("phase_name"), row.getBoolean("final")),
                row.getLocalDate("started_on"),
                row.getLocalDate("ended_on"),
                row.getString("next_step"),
                row.getLocalDate("next_step_on"),
                null,
                row.getBoolean("example"),
                row.getInteger("version"));
    }
}
