package nl.regiovisie.recommendation.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.check.FieldErrors;

/**
 * What is searched for.
 *
 * @param typed nothing when only choices were made
 * @param choices values by the letter of their facet, as in the column {@code choices}
 * @param after where the page goes on; null for the first
 * @param limit how many items a page has at most
 * @param day on which must be public what is found
 */
record SearchFilter(
        Typed typed, Map<Character, String> choices, SearchOrder order, SearchCursor after, int limit, LocalDate day) {

    private static final int LONGEST = 200;
    private static final int MOST_TERMS = 16;

    static SearchFilter of(SearchQuery query, LocalDate day) {
        FieldErrors errors = new FieldErrors();
        String text = query.q() == null ? "" : query.q();
        errors.check(text.length() <= LONGEST, "q", "too-long", text.length(), LONGEST);
        Typed typed = text.length() > LONGEST ? new Typed(List.of()) : Typed.of(text);
        errors.check(typed.words().size() <= MOST_TERMS, "q", "search-too-many-words", MOST_TERMS);
        Map<Character, String> choices = new LinkedHashMap<>();
        choose(errors, choices, 'r', "region", query.region());
        choose(errors, choices, 't', "theme", query.theme());
        choose(errors, choices, 's', "status", query.status());
        choose(errors, choices, 'c', "contributionKind", query.contributionKind());
        choose(errors, choices, 'o', "topic", query.topic());
        errors.refuse();
        SearchKind kind = Choice.of(SearchKind.class, "kind", query.kind());
        choose(errors, choices, 'k', "kind", kind == null ? null : kind.name());
        choose(
                errors,
                choices,
                'y',
                "year",
                query.year() == null ? null : query.year().toString());
        SearchOrder order = Choice.of(SearchOrder.class, "order", query.order());
        return new SearchFilter(
                typed,
                choices,
                order == null ? SearchOrder.RELEVANCE : order,
                query.cursor() == null || query.cursor().isBlank() ? null : SearchCursor.of(query.cursor()),
                query.limit(),
                day);
    }

    /** Whether words were typed, or choices made: without either there is nothing to find. */
    boolean asksNothing() {
        return typed.terms().isEmpty() && choices.isEmpty();
    }

    SearchFilter with(Typed other) {
        return new SearchFilter(other, choices, order, after, limit, day);
    }

    private static void choose(
            FieldErrors errors, Map<Character, String> choices, char facet, String field, String value) {
        if (value != null && !value.isBlank()) {
            errors.check(value.length() <= LONGEST, field, "too-long", value.length(), LONGEST);
            errors.check(value.indexOf('\0') < 0, field, "control-character");
            choices.put(facet, value);
        }
    }
}
