package nl.regiovisie.gateway.work.concept;

import java.util.List;
import nl.regiovisie.gateway.work.concept.Concepts.Concept;
import nl.regiovisie.gateway.work.concept.Concepts.Terms;
import nl.regiovisie.gateway.work.form.Form;

/**
 * A concept as it was typed.
 *
 * @param terms one on each line
 * @param version empty for a new one
 */
public record ConceptForm(String name, String terms, String version) {

    static final ConceptForm NEW = new ConceptForm("", "", "");

    static ConceptForm of(Concept concept) {
        return new ConceptForm(concept.id(), String.join("\n", concept.terms()), String.valueOf(concept.version()));
    }

    static ConceptForm of(Form form) {
        return new ConceptForm(form.text("name"), form.text("terms"), form.text("version"));
    }

    public boolean stored() {
        return !version.isEmpty();
    }

    String ifMatch() {
        return stored() ? "\"" + version + "\"" : null;
    }

    Terms kept() {
        List<String> lines = terms.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        return new Terms(lines);
    }
}
