package nl.regiovisie.gateway.work.vision;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublicVisions.Decision;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.web.published.PublicVisions.Sections;
import nl.regiovisie.gateway.web.published.PublicVisions.Version;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * The vision of a region, for those who keep it.
 *
 * @param version the newest one; null if the region has none
 * @param sections null without a version
 * @param moments of the newest version, by day
 * @param answersFor whether the visitor may tell what a municipality decided
 */
record DeskPage(
        Region region,
        Version version,
        Sections sections,
        List<Moment> moments,
        StepForm step,
        Faults faults,
        Predicate<String> answersFor,
        LocalDate today) {

    /** Whether work on the next version can begin. */
    public boolean nextVersion() {
        return version == null || !version.inTheMaking();
    }

    public int nextNumber() {
        return version == null ? 1 : version.number() + 1;
    }

    public boolean mine(Decision decision) {
        return answersFor.test(decision.municipalityCode());
    }
}
