package nl.regiovisie.gateway.work.start;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiovisie.gateway.visitor.Visitor;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicCalendar;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicSearch;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Summaries;
import nl.regiovisie.gateway.web.published.Summaries.Progress;
import nl.regiovisie.gateway.web.search.Hit;
import nl.regiovisie.gateway.work.evaluation.Evaluations.Body;
import nl.regiovisie.gateway.work.vision.Regions;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what goes on in the regions of a visitor. */
@ApplicationScoped
class OwnRegions {

    /** Who works in more regions gets links to the others. */
    private static final int REGIONS = 3;

    private static final int DAYS = 3;
    private static final int ANSWERS = 4;

    private final Regions kept;
    private final PublicRegions regions;
    private final PublicCalendar calendar;
    private final PublicSearch search;
    private final Summaries summaries;
    private final Visitor visitor;
    private final Clock clock;

    OwnRegions(
            Regions kept,
            @RestClient PublicRegions regions,
            @RestClient PublicCalendar calendar,
            @RestClient PublicSearch search,
            @RestClient Summaries summaries,
            Visitor visitor,
            Clock clock) {
        this.kept = kept;
        this.regions = regions;
        this.calendar = calendar;
        this.search = search;
        this.summaries = summaries;
        this.visitor = visitor;
        this.clock = clock;
    }

    /**
     * Those of the visitor's municipalities and councils, the first by name.
     *
     * @param councils for which the visitor speaks
     */
    Uni<Around> with(Uni<List<Body>> councils) {
        return Uni.combine()
                .all()
                .unis(
                        ofMunicipalities(),
                        councils,
                        RegionNames.ask(regions),
                        Part.of(summaries.all().map(Slice::items)))
                .asTuple()
                .chain(known -> each(codes(known.getItem1(), known.getItem2()), known.getItem3(), known.getItem4()));
    }

    private static List<String> codes(Set<String> ofMunicipalities, List<Body> councils) {
        return Stream.concat(ofMunicipalities.stream(), councils.stream().flatMap(body -> body.regionCodes().stream()))
                .distinct()
                .toList();
    }

    private Uni<Set<String>> ofMunicipalities() {
        return visitor.has(Roles.MUNICIPALITY) ? kept.own() : Uni.createFrom().item(Set.of());
    }

    private Uni<Around> each(List<String> codes, RegionNames names, Part<List<Progress>> progress) {
        List<RegionNames.Entry> all = names.entries(codes);
        return all.isEmpty()
                ? Uni.createFrom().item(new Around(List.of(), List.of()))
                : Uni.join()
                        .all(all.stream()
                                .limit(REGIONS)
                                .map(region -> one(region, names, progress))
                                .toList())
                        .andFailFast()
                        .map(shown ->
                                new Around(shown, all.stream().skip(REGIONS).toList()));
    }

    private Uni<OwnRegion> one(RegionNames.Entry region, RegionNames names, Part<List<Progress>> progress) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        return Uni.combine()
                .all()
                .unis(
                        Part.of(calendar.between(region.code(), today, today.plusYears(1), DAYS)
                                .map(Slice::items)),
                        Part.of(newest(region.code(), names)))
                .with((ahead, answers) ->
                        new OwnRegion(region.code(), region.name(), of(region.code(), progress), ahead, answers));
    }

    private static Part<Progress> of(String code, Part<List<Progress>> progress) {
        return progress.map(all -> all.stream()
                .filter(one -> one.regionCode().equals(code))
                .findFirst()
                .orElseGet(() -> new Progress(code, 0, 0, 0)));
    }

    private Uni<List<Hit>> newest(String region, RegionNames names) {
        return search.search(null, "ANSWER", region, null, null, null, null, null, "NEWEST", null, ANSWERS)
                .map(found ->
                        found.items().stream().map(item -> new Hit(item, names)).toList());
    }
}
