package nl.regiovisie.gateway.work.bundle;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.bundle.Contributions.Contribution;
import nl.regiovisie.gateway.work.bundle.Drafts.Recommendation;
import nl.regiovisie.gateway.work.form.Faults;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what lies before an editor. */
@ApplicationScoped
class EditorDesk {

    private static final int SHOWN = 50;

    private final Contributions contributions;
    private final Drafts drafts;
    private final PublishedMeetings lists;
    private final PublicRegions regions;

    EditorDesk(
            @RestClient Contributions contributions,
            @RestClient Drafts drafts,
            @RestClient PublishedMeetings lists,
            @RestClient PublicRegions regions) {
        this.contributions = contributions;
        this.drafts = drafts;
        this.lists = lists;
        this.regions = regions;
    }

    Uni<BundlePage> waiting(String theme, String region, String meeting, String cursor) {
        return Uni.combine()
                .all()
                .unis(
                        contributions.list("WAITING", theme, region, meeting, cursor, SHOWN),
                        Whole.of(after -> drafts.list("DRAFT", after, Whole.PART)),
                        themes(),
                        allRegions())
                .with((waiting, written, themes, all) ->
                        new BundlePage(waiting, written, themes, all, theme, region, meeting));
    }

    /** @param offered the contributions that can be ticked; what the form has is among them */
    Uni<DraftPage> page(UUID id, DraftForm form, Faults faults, Recommendation newer, List<Contribution> offered) {
        return Uni.combine()
                .all()
                .unis(themes(), allRegions())
                .with((themes, all) -> new DraftPage(id, form, faults, newer, offered, themes, all));
    }

    /** In the order that was asked. */
    Uni<List<Contribution>> these(List<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(contributions::get)
                .collect()
                .asList();
    }

    private Uni<List<Named>> themes() {
        return Part.of(lists.themes().map(Slice::items)).map(Part::items);
    }

    private Uni<List<Region>> allRegions() {
        return Part.of(regions.all().map(Slice::items)).map(Part::items);
    }
}
