package nl.regiovisie.gateway.work.letter;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Listed;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.letter.Templates.Template;

/**
 * A letter, and what there is to choose while it is a draft.
 *
 * @param form null once it is finished
 * @param newer what a fellow member stored meanwhile; else null
 * @param next id of a new comment, invitation or happening, so that sending twice stores it once
 * @param code of a new invitation
 * @param after what became of it, as it was typed
 */
public record LetterPage(
        Letter letter,
        LetterForm form,
        Letter newer,
        List<Municipality> municipalities,
        List<Listed> recommendations,
        List<Template> templates,
        UUID next,
        String code,
        AfterForm after,
        Faults faults) {

    /** Those that a letter can begin with, and the one that it has. */
    public List<Template> choices() {
        return templates.stream()
                .filter(one -> !one.retired() || one.id().equals(form.template()))
                .toList();
    }

    /** The newest version of the template that it has. */
    public int newestTemplate() {
        return templates.stream()
                .filter(one -> one.id().equals(letter.template().id()))
                .mapToInt(Template::version)
                .findFirst()
                .orElse(letter.template().version());
    }

    public boolean chosen(UUID template) {
        return template.equals(form.template());
    }
}
