package nl.regiovisie.gateway.work.vision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublicVisions;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.web.published.PublicVisions.Section;
import nl.regiovisie.gateway.web.published.PublicVisions.Version;
import nl.regiovisie.gateway.web.published.PublicVisions.Vision;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Finds what lies on the desk. */
@ApplicationScoped
class Desk {

    private final PublicVisions visions;
    private final PublicRegions regions;
    private final Regions own;
    private final Clock clock;

    Desk(@RestClient PublicVisions visions, @RestClient PublicRegions regions, Regions own, Clock clock) {
        this.visions = visions;
        this.regions = regions;
        this.own = own;
        this.clock = clock;
    }

    Uni<DeskPage> page(String code, StepForm step, Faults faults) {
        return Uni.combine()
                .all()
                .unis(region(code), visions.of(code), visions.moments(code).map(Slice::items))
                .asTuple()
                .chain(found -> {
                    Version newest = found.getItem2().newest();
                    return newest == null
                            ? Uni.createFrom().item(page(found.getItem1(), null, null, List.of(), step, faults))
                            : visions.sections(code, newest.number())
                                    .map(sections -> page(
                                            found.getItem1(),
                                            newest,
                                            sections,
                                            about(newest, found.getItem3()),
                                            step,
                                            faults));
                });
    }

    Uni<Version> version(String code, int number) {
        return visions.of(code).map(vision -> version(vision, number));
    }

    Uni<Section> section(String code, int number, String item) {
        return visions.sections(code, number)
                .map(sections -> sections.items().stream()
                        .filter(section -> section.itemCode().equals(item))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("punt op de inhoudslijst", item)));
    }

    Uni<Region> region(String code) {
        return regions.all()
                .map(all -> all.items().stream()
                        .filter(region -> region.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("regio", code)));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.ZONE));
    }

    private DeskPage page(
            Region region,
            Version version,
            PublicVisions.Sections sections,
            List<Moment> moments,
            StepForm step,
            Faults faults) {
        StepForm shown =
                step == null && version != null ? new StepForm("", "", "", String.valueOf(version.version())) : step;
        return new DeskPage(region, version, sections, moments, shown, faults, own::answersFor, today());
    }

    private static List<Moment> about(Version version, List<Moment> moments) {
        return moments.stream()
                .filter(moment -> moment.versionId().equals(version.id()))
                .toList();
    }

    private static Version version(Vision vision, int number) {
        return vision.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElse(null);
    }
}
