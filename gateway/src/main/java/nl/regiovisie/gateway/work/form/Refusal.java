package nl.regiovisie.gateway.work.form;

import java.util.List;
import java.util.ResourceBundle;
import nl.regiovisie.gateway.language.Language;
import nl.regiovisie.platform.problem.FieldError;

/**
 * What the gateway itself finds wrong with a field, before a service is asked; the texts are in
 * {@code messages/refusals_nl.properties}. What a service finds wrong comes with the service's own words.
 */
public enum Refusal {
    NAME_TAKEN_BY_KIND,
    NAME_TAKEN_BY_SERIES,
    AGENDA_OUT_OF_ORDER,
    DAYS_OUT_OF_RANGE,
    NAMELESS_CONCEPT,
    NAMELESS_KIND,
    NAMELESS_SERIES,
    NAMELESS_THEME,
    NAMELESS_TOPIC,
    NOT_SAVED,
    NO_DAY,
    NO_DAY_NOR_EMPTY,
    NO_END,
    NO_FILE,
    NO_LIST,
    NO_MINUTES,
    NO_MODE,
    NO_MUNICIPALITY,
    NO_NUMBER,
    NO_NUMBER_NOR_EMPTY,
    NO_PEOPLE,
    NO_POSITION,
    NO_ROUND,
    NO_SEATS,
    NO_START,
    NO_STEP,
    NO_SUCH_HOUR,
    NO_TITLE,
    NO_YEAR;

    /** In the language of the request that is being answered. */
    public String text() {
        return ResourceBundle.getBundle("messages/refusals", Language.now().locale())
                .getString(name());
    }

    public FieldError at(String field) {
        return new FieldError(field, text());
    }

    /** As the only thing that is wrong with a form. */
    public Faults alone(String field) {
        return Faults.in(List.of(at(field)));
    }
}
