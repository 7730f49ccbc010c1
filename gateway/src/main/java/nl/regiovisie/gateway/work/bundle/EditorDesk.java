package nl.regiovisie.gateway.work.bundle;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.bundle.BundlePage.Added;
import nl.regiovisie.gateway.work.bundle.Contributions.Contribution;
import nl.regiovisie.gateway.work.bundle.Drafts.Listed;
import nl.regiovisie.gateway.work.bundle.Drafts.Recommendation;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.topic.Topics;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what lies before an editor. */
@ApplicationScoped
class EditorDesk {

    private static final int SHOWN = 50;

    /** So many ids fit in an address. */
    private static final int AT_ONCE = 50;

    private final Contributions contributions;
    private final Drafts drafts;
    private final PublishedMeetings lists;
    private final PublicRegions regions;
    private final Topics topics;

    EditorDesk(
            @RestClient Contributions contributions,
            @RestClient Drafts drafts,
            @RestClient PublishedMeetings lists,
            @RestClient PublicRegions regions,
            @RestClient Topics topics) {
        this.contributions = contributions;
        this.drafts = drafts;
        this.lists = lists;
        this.regions = regions;
        this.topics = topics;
    }

    /**
     * @param draft to which something was just added, or null
     * @param added what that was
     */
    Uni<BundlePage> waiting(BundleFilter filter, UUID draft, List<UUID> added, Faults faults) {
        return Uni.combine()
                .all()
                .unis(
                        contributions.list(
                                "WAITING", filter.theme(), filter.region(), filter.meeting(), filter.cursor(), SHOWN),
                        written("DRAFT"),
                        written("IN_REVIEW"),
                        themes(),
                        allRegions())
                .with((waiting, drafts, read, themes, all) -> new BundlePage(
                        waiting, drafts, read, themes, all, filter, added(drafts, draft, added), faults));
    }

    Uni<MovePage> moving(UUID id, Faults faults) {
        return Uni.combine()
                .all()
                .unis(drafts.get(id), written("DRAFT"))
                .with((draft, all) -> these(draft.sources())
                        .map(sources -> new MovePage(
                                draft,
                                sources,
                                all.stream()
                                        .filter(other -> !other.id().equals(id))
                                        .toList(),
                                faults)))
                .chain(page -> page);
    }

    /**
     * @param form what stands in it, by the contributions that are offered
     * @param offered the contributions that can be ticked; what the form has is among them
     */
    Uni<DraftPage> page(
            UUID id,
            Function<List<Contribution>, DraftForm> form,
            Faults faults,
            Recommendation newer,
            List<UUID> offered) {
        return Uni.combine()
                .all()
                .unis(these(offered), themes(), Part.of(topics.all().map(Slice::items)), allRegions())
                .with((chosen, themes, about, all) ->
                        new DraftPage(id, form.apply(chosen), faults, newer, chosen, themes, Part.items(about), all));
    }

    /** In the order that was asked, without those that are not there. */
    Uni<List<Contribution>> these(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Uni.join()
                        .all(parts(ids)
                                .map(part -> contributions.these(part, AT_ONCE))
                                .toList())
                        .andFailFast()
                        .map(found -> found.stream()
                                .flatMap(part -> part.items().stream())
                                .sorted(Comparator.comparing(one -> ids.indexOf(one.id())))
                                .toList());
    }

    private static Stream<List<UUID>> parts(List<UUID> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
    }

    private Uni<List<Listed>> written(String status) {
        return Whole.of(after -> drafts.list(status, after, Whole.PART));
    }

    private static Added added(List<Listed> drafts, UUID draft, List<UUID> sources) {
        return drafts.stream()
                .filter(one -> one.id().equals(draft))
                .findFirst()
                .map(one -> new Added(draft, one.title(), sources))
                .orElse(null);
    }

    private Uni<List<Named>> themes() {
        return Part.of(lists.themes().map(Slice::items)).map(Part::items);
    }

    private Uni<List<Region>> allRegions() {
        return Part.of(regions.all().map(Slice::items)).map(Part::items);
    }
}
