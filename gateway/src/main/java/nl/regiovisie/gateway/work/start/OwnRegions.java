package nl.regiovisie.gateway.work.start;

import static java.util.Comparator.comparing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiovisie.gateway.visitor.Visitor;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicCalendar;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicSearch;
import nl.regiovisie.gateway.web.published.PublicSearch.Item;
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

    /** Who works in more regions finds the others in the list of regions. */
    private static final int REGIONS = 3;

    private static final int DAYS = 3;
    private static final int NEWS = 4;

    private final Regions own;
    private final PublicRegions regions;
    private final PublicCalendar calendar;
    private final PublicSearch search;
    private final Summaries summaries;
    private final Visitor visitor;

    OwnRegions(
            Regions own,
            @RestClient PublicRegions regions,
            @RestClient PublicCalendar calendar,
            @RestClient PublicSearch search,
            @RestClient Summaries summaries,
            Visitor visitor) {
        this.own = own;
        this.regions = regions;
        this.calendar = calendar;
        this.search = search;
        this.summaries = summaries;
        this.visitor = visitor;
    }

    /**
     * Those of the visitor's municipalities and councils, the first by name.
     *
     * @param councils for which the visitor speaks
     */
    Uni<List<OwnRegion>> with(Uni<List<Body>> councils) {
        return Uni.combine()
                .all()
                .unis(ofMunicipalities(), councils)
                .with((codes, bodies) -> Stream.concat(
                                codes.stream(), bodies.stream().flatMap(body -> body.regionCodes().stream()))
                        .collect(Collectors.toSet()))
                .chain(this::of);
    }

    private Uni<Set<String>> ofMunicipalities() {
        return visitor.has(Roles.MUNICIPALITY) ? own.own() : Uni.createFrom().item(Set.of());
    }

    private Uni<List<OwnRegion>> of(Set<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Uni.combine()
                        .all()
                        .unis(RegionNames.ask(regions), Part.of(summaries.all().map(Slice::items)))
                        .asTuple()
                        .chain(known -> each(codes, known.getItem1(), known.getItem2()));
    }

    private Uni<List<OwnRegion>> each(Collection<String> codes, RegionNames names, Part<List<Progress>> progress) {
        return Uni.join()
                .all(names.entries(List.copyOf(codes)).stream()
                        .limit(REGIONS)
                        .map(region -> one(region, names, progress))
                        .toList())
                .andFailFast();
    }

    private Uni<OwnRegion> one(RegionNames.Entry region, RegionNames names, Part<List<Progress>> progress) {
        return Uni.combine()
                .all()
                .unis(
                        Part.of(calendar.ahead(region.code(), null, DAYS).map(Slice::items)),
                        Part.of(newest("ANSWER", region.code())),
                        Part.of(newest("RECOMMENDATION", region.code())))
                .with((ahead, answers, recommendations) -> new OwnRegion(
                        region.code(),
                        region.name(),
                        of(region.code(), progress),
                        ahead,
                        answers.isMissing() || recommendations.isMissing()
                                ? new Part<>(null)
                                : new Part<>(newest(answers.value(), recommendations.value(), names))));
    }

    private static Part<Progress> of(String code, Part<List<Progress>> progress) {
        return progress.map(all -> all.stream()
                .filter(one -> one.regionCode().equals(code))
                .findFirst()
                .orElseGet(() -> new Progress(code, 0, 0, 0)));
    }

    private Uni<List<Item>> newest(String kind, String region) {
        return search.search(null, kind, region, null, null, null, null, null, "NEWEST", null, NEWS)
                .map(PublicSearch.Result::items);
    }

    private static List<Hit> newest(List<Item> answers, List<Item> recommendations, RegionNames names) {
        return Stream.concat(answers.stream(), recommendations.stream())
                .sorted(comparing(Item::date).reversed())
                .limit(NEWS)
                .map(item -> new Hit(item, names))
                .toList();
    }
}
