package nl.regiovisie.recommendation.letter.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regiovisie.platform.check.FieldErrors;

/** The words of a template, in which placeholders stand between square brackets. */
public final class TemplateText {

    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]\\n]*)]");

    private TemplateText() {}

    /** The paragraphs, a line each. */
    public static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What the whole paragraph stands for; empty for words. */
    public static Optional<Placeholder> alone(String paragraph) {
        Matcher mark = MARK.matcher(paragraph);
        return mark.matches() ? Placeholder.of(mark.group(1)).filter(Placeholder::standsAlone) : Optional.empty();
    }

    /** The same with what the placeholders stand for; one without a value, and what is none, stay as they are. */
    public static String filled(String text, Map<Placeholder, String> values) {
        return MARK.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        Placeholder.of(mark.group(1)).map(values::get).orElse(mark.group())));
    }

    /** Notes each placeholder that nobody knows, and those that stand where they cannot. */
    static void checkSubject(FieldErrors errors, String field, String subject) {
        for (Placeholder one : known(errors, field, subject)) {
            errors.check(!one.standsAlone(), field, "template-needs-a-line", one.mark());
        }
    }

    /** The same; and what a council writes and chooses must come into the letter, in one place. */
    static void checkText(FieldErrors errors, String field, String text) {
        List<Placeholder> found = known(errors, field, text);
        List<Placeholder> alone =
                paragraphs(text).stream().flatMap(line -> alone(line).stream()).toList();
        for (Placeholder one : Placeholder.values()) {
            if (one.standsAlone()) {
                int times = Collections.frequency(found, one);
                errors.check(times == 1, field, "template-once", one.mark(), times);
                errors.check(times == Collections.frequency(alone, one), field, "template-needs-a-line", one.mark());
            }
        }
    }

    private static List<Placeholder> known(FieldErrors errors, String field, String text) {
        List<Placeholder> found = new ArrayList<>();
        MARK.matcher(text)
                .results()
                .forEach(mark -> Placeholder.of(mark.group(1))
                        .ifPresentOrElse(
                                found::add,
                                () -> errors.add(field, "template-unknown-placeholder", mark.group(), all())));
        return found;
    }

    private static String all() {
        return Arrays.stream(Placeholder.values()).map(Placeholder::mark).collect(Collectors.joining(", "));
    }
}
