package nl.regiovisie.region.subscription;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;

/** Tells what there is to be reminded of. Each feature that has such days implements it as a bean. */
public interface Occasions {

    /** @return what takes place on that day; what was cancelled is left out */
    Uni<List<Occasion>> on(LocalDate day);
}
