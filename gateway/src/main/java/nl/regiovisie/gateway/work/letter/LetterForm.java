package nl.regiovisie.gateway.work.letter;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Place;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.letter.Letters.Draft;

/**
 * A draft as it was typed. Fields have the names of the API.
 *
 * @param contact a line for each
 * @param version that the writer saw; empty for a new one
 * @param templateVersion the template and its version, {@code 018f…/3}; empty for what the letter has
 */
public record LetterForm(
        UUID body,
        String region,
        List<String> municipalities,
        UUID template,
        String templateVersion,
        List<UUID> recommendations,
        String ownWords,
        String contact,
        String signature,
        List<String> annexes,
        String version) {

    static LetterForm of(Letter letter) {
        return new LetterForm(
                letter.body().id(),
                letter.region().code(),
                letter.municipalities().stream().map(Place::code).toList(),
                letter.template().id(),
                "",
                letter.recommendationIds(),
                letter.ownWords(),
                String.join("\n", letter.contact()),
                letter.signature() == null ? "" : letter.signature(),
                letter.annexes(),
                String.valueOf(letter.version()));
    }

    static LetterForm of(Form form) {
        return new LetterForm(
                form.id("bodyId"),
                form.text("regionCode"),
                form.all("municipalityCodes"),
                form.id("templateId"),
                form.text("templateVersion"),
                form.ids("recommendationIds"),
                form.text("ownWords"),
                form.text("contact"),
                form.text("signature"),
                form.all("annexes"),
                form.text("version"));
    }

    /** What is typed here on top of what is there now: who sends it again has seen that. */
    LetterForm over(int newest) {
        return new LetterForm(
                body,
                region,
                municipalities,
                template,
                templateVersion,
                recommendations,
                ownWords,
                contact,
                signature,
                annexes,
                String.valueOf(newest));
    }

    Draft draft() {
        return new Draft(
                body,
                region,
                municipalities,
                template,
                version(template + "/"),
                recommendations,
                Form.orNull(ownWords),
                contact.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Form.orNull(signature),
                annexes);
    }

    /** The version that was asked for; null if none was, or one of another template. */
    private Integer version(String ofTemplate) {
        return templateVersion.startsWith(ofTemplate)
                ? Form.number(templateVersion.substring(ofTemplate.length())).orElse(null)
                : null;
    }

    /** As an ETag. */
    String ifMatch() {
        return "\"" + version + "\"";
    }

    public boolean goesTo(String municipality) {
        return municipalities.contains(municipality);
    }

    public boolean stresses(UUID recommendation) {
        return recommendations.contains(recommendation);
    }

    public boolean encloses(String annex) {
        return annexes.contains(annex);
    }
}
