package nl.regiovisie.gateway.work.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.gateway.visitor.Visitor;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.topic.Topics;
import nl.regiovisie.gateway.work.topic.Topics.Topic;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what there is to choose for who sends something in. */
@ApplicationScoped
class SubmitDesk {

    private static final int MOST_BODIES = 200;

    private final PublicRegions regions;
    private final PublishedMeetings lists;
    private final Topics topics;
    private final OwnBodies bodies;
    private final Visitor visitor;

    SubmitDesk(
            @RestClient PublicRegions regions,
            @RestClient PublishedMeetings lists,
            @RestClient Topics topics,
            @RestClient OwnBodies bodies,
            Visitor visitor) {
        this.regions = regions;
        this.lists = lists;
        this.topics = topics;
        this.bodies = bodies;
        this.visitor = visitor;
    }

    Uni<SubmitPage> page(SubmitForm form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(municipalities(), items(lists.themes()), items(topics.all()), items(lists.roles()), ownBodies())
                .with((municipalities, themes, offered, roles, own) -> new SubmitPage(
                        form,
                        faults,
                        municipalities,
                        themes,
                        offered.stream().filter(Topic::offered).toList(),
                        roles,
                        own));
    }

    /**
     * @return the code of the municipality that was named, by its begin if that is enough; what was typed if there is no
     *     such municipality, so that the service names everything that is wrong at once; null if nothing was
     */
    Uni<String> codeOf(String municipality) {
        return municipality.isEmpty()
                ? Uni.createFrom().nullItem()
                : regions.municipalitiesNamed(municipality, null, MOST_BODIES)
                        .map(found -> found.items().stream()
                                .filter(one -> one.name().equalsIgnoreCase(municipality)
                                        || found.items().size() == 1)
                                .findFirst()
                                .map(Municipality::code)
                                .orElse(municipality));
    }

    private Uni<List<String>> municipalities() {
        return Part.of(regions.allMunicipalities())
                .map(Part::items)
                .map(all -> all.stream().map(Municipality::name).toList());
    }

    private Uni<List<Named>> ownBodies() {
        return visitor.has(Roles.COUNCIL)
                ? items(bodies.mine(true, MOST_BODIES))
                : Uni.createFrom().item(List.of());
    }

    private static <T> Uni<List<T>> items(Uni<Slice<T>> asked) {
        return Part.of(asked.map(Slice::items)).map(Part::items);
    }
}
