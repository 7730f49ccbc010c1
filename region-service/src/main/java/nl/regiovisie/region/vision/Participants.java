package nl.regiovisie.region.vision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.region.classification.Days;
import org.hibernate.reactive.mutiny.Mutiny;

/** The municipalities that make the vision of a region together. */
@ApplicationScoped
class Participants {

    private final Mutiny.Session session;

    Participants(Mutiny.Session session) {
        this.session = session;
    }

    /**
     * @param day in Europe/Amsterdam; before 2021 counts as 1 January 2021
     * @return codes; fails with {@link NotFound} if the region had no municipalities on that day
     */
    Uni<List<String>> of(String regionCode, LocalDate day) {
        return session.createNativeQuery(
                        "select municipality_code from membership where region_code = :region and valid_from <= :day"
                                + " and (valid_until is null or valid_until > :day) order by municipality_code",
                        String.class)
                .setParameter("region", regionCode)
                .setParameter("day", day.isBefore(Days.FIRST) ? Days.FIRST : day)
                .getResultList()
                .invoke(members -> refuseNone(regionCode, members));
    }

    private static void refuseNone(String regionCode, List<String> members) {
        if (members.isEmpty()) {
            throw new NotFound("jeugdregio", regionCode);
        }
    }
}
