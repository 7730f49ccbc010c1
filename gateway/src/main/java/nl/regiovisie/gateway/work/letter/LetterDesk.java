package nl.regiovisie.gateway.work.letter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublishedRecommendations;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.link.Codes;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what lies before who writes a letter. */
@ApplicationScoped
class LetterDesk {

    /** What councils only read along has no place in a letter yet. */
    private static final String PUBLISHED = "PUBLISHED";

    private final Letters letters;
    private final Templates templates;
    private final PublicRegions regions;
    private final PublishedRecommendations recommendations;
    private final Codes codes;
    private final Ids ids;
    private final Today today;

    LetterDesk(
            @RestClient Letters letters,
            @RestClient Templates templates,
            @RestClient PublicRegions regions,
            @RestClient PublishedRecommendations recommendations,
            Codes codes,
            Ids ids,
            Today today) {
        this.letters = letters;
        this.templates = templates;
        this.regions = regions;
        this.recommendations = recommendations;
        this.codes = codes;
        this.ids = ids;
        this.today = today;
    }

    Uni<LetterPage> page(UUID id) {
        return page(id, null, null, Faults.NONE);
    }

    /** What was typed, beside what a fellow member stored meanwhile. */
    Uni<LetterPage> refused(UUID id, LetterForm typed, Faults faults) {
        return page(id, typed, null, faults);
    }

    /** What was typed about what became of it. */
    Uni<LetterPage> refused(UUID id, AfterForm typed, Faults faults) {
        return page(id, null, typed, faults);
    }

    private Uni<LetterPage> page(UUID id, LetterForm typed, AfterForm after, Faults faults) {
        return letters.get(id)
                .chain(letter -> letter.finished()
                        ? Uni.createFrom().item(finished(letter, after, faults))
                        : draft(letter, typed, faults));
    }

    private LetterPage finished(Letter letter, AfterForm typed, Faults faults) {
        AfterForm after = typed == null ? AfterForm.empty(ids.next(), today.day()) : typed;
        return new LetterPage(letter, null, null, List.of(), List.of(), List.of(), ids.next(), "", after, faults);
    }

    private Uni<LetterPage> draft(Letter letter, LetterForm typed, Faults faults) {
        boolean overtaken = typed != null && faults.status() == 412;
        LetterForm begun = typed == null ? LetterForm.of(letter) : typed;
        LetterForm form = overtaken ? begun.over(letter.version()) : begun;
        String region = letter.region().code();
        return Uni.combine()
                .all()
                .unis(
                        regions.municipalities(region).map(Slice::items),
                        Whole.of(cursor -> recommendations.list(region, null, null, PUBLISHED, cursor, Whole.PART)),
                        Whole.of(cursor -> templates.list(cursor, Whole.PART)))
                .with((municipalities, offered, known) -> new LetterPage(
                        letter,
                        form,
                        overtaken ? letter : null,
                        municipalities,
                        offered,
                        known,
                        ids.next(),
                        codes.next(),
                        null,
                        faults));
    }
}
