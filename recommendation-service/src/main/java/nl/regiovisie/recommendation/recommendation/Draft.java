package nl.regiovisie.recommendation.recommendation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.recommendation.contribution.Contribution;

/**
 * What an editor writes.
 *
 * @param title 1–200 characters
 * @param text 1–10,000 characters, addressed to municipalities
 * @param theme id of a theme
 * @param topics ids of topics that it is about besides, at most 20
 * @param national true if it holds in every region; then there are no {@code regionCodes}
 * @param regionCodes regions for which it holds; each needs a source that holds there
 * @param sources ids of the contributions that it is bundled from, at most 500
 * @param minorityViews at most 50
 * @param supersedes ids of published recommendations of which it takes the place, with their sources, when it is
 *     published; at most 20
 * @param takesFrom ids of other drafts that let go of the sources that this one wants; at most 20
 * @param number the number that it should get, if that is free; null for the next
 * @param notice to be printed where it is shown, or null; 1–1,000 characters
 * @param example true for invented demonstration content
 */
record Draft(
        String title,
        String text,
        String theme,
        List<String> topics,
        boolean national,
        List<String> regionCodes,
        List<UUID> sources,
        List<MinorityView> minorityViews,
        List<UUID> supersedes,
        List<UUID> takesFrom,
        Integer number,
        String notice,
        boolean example) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NOTICE = 1_000;
    private static final int MOST_REGIONS = 100;
    private static final int MOST_SOURCES = 500;
    private static final int MOST_MINORITY_VIEWS = 50;
    private static final int MOST_OTHERS = 20;
    private static final int MOST_TOPICS = 20;

    Draft {
        topics = Objects.requireNonNullElse(topics, List.of());
        regionCodes = Objects.requireNonNullElse(regionCodes, List.of());
        sources = Objects.requireNonNullElse(sources, List.of());
        minorityViews = Objects.requireNonNullElse(minorityViews, List.of());
        supersedes = Objects.requireNonNullElse(supersedes, List.of());
        takesFrom = Objects.requireNonNullElse(takesFrom, List.of());
    }

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        errors.text("title", title, LONGEST_TITLE);
        errors.text("text", text, LONGEST_TEXT);
        errors.text("theme", theme, LONGEST_TITLE);
        errors.optionalText("notice", notice, LONGEST_NOTICE);
        errors.check(number == null || number > 0, "number", "number-from-one");
        errors.check(!national || regionCodes.isEmpty(), "regionCodes", "national-with-regions");
        errors.size("regionCodes", regionCodes, MOST_REGIONS);
        errors.size("sources", sources, MOST_SOURCES);
        errors.size("minorityViews", minorityViews, MOST_MINORITY_VIEWS);
        errors.size("supersedes", supersedes, MOST_OTHERS);
        errors.size("takesFrom", takesFrom, MOST_OTHERS);
        errors.distinct("topics", topics, MOST_TOPICS);
        distinct(errors, "supersedes", supersedes);
        distinct(errors, "regionCodes", regionCodes);
        distinct(errors, "sources", sources);
        for (int index = 0; index < minorityViews.size(); index++) {
            check(errors, "minorityViews[" + index + "]", minorityViews.get(index));
        }
    }

    Set<UUID> distinctSources() {
        return sources.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Whether another draft, but for its sources, says the same; in which order regions or topics stand does not matter. */
    boolean saysWhat(Draft other) {
        return title.equals(other.title)
                && text.equals(other.text)
                && theme.equals(other.theme)
                && Set.copyOf(topics).equals(Set.copyOf(other.topics))
                && national == other.national
                && Set.copyOf(regionCodes).equals(Set.copyOf(other.regionCodes))
                && minorityViews.equals(other.minorityViews)
                && Set.copyOf(supersedes).equals(Set.copyOf(other.supersedes))
                && Objects.equals(number, other.number)
                && Objects.equals(notice, other.notice)
                && example == other.example;
    }

    /**
     * With more sources: it holds where they hold too, unless it is national, and keeps the views of minorities among
     * them.
     */
    Draft with(List<Contribution> more) {
        List<Contribution> added =
                more.stream().filter(source -> !sources.contains(source.id())).toList();
        List<MinorityView> views = added.stream()
                .filter(Contribution::isMinorityView)
                .map(source -> new MinorityView(source.id(), source.text()))
                .toList();
        List<String> regions = national
                ? List.of()
                : joined(regionCodes, added.stream().flatMap(source -> source.regionCodes().stream()));
        return of(
                regions, joined(sources, added.stream().map(Contribution::id)), joined(minorityViews, views.stream()));
    }

    /** Without some sources and what came along with them: their minority views, and regions where no other holds. */
    Draft without(Collection<UUID> dropped, List<Contribution> kept) {
        return of(
                regionCodes.stream()
                        .filter(region -> kept.stream().anyMatch(source -> source.holdsIn(region)))
                        .toList(),
                sources.stream().filter(source -> !dropped.contains(source)).toList(),
                minorityViews.stream()
                        .filter(view -> view.contribution() == null || !dropped.contains(view.contribution()))
                        .toList());
    }

    Draft takingFrom(List<UUID> drafts) {
        return new Draft(
                title,
                text,
                theme,
                topics,
                national,
                regionCodes,
                sources,
                minorityViews,
                supersedes,
                drafts,
                number,
                notice,
                example);
    }

    private Draft of(List<String> regions, List<UUID> others, List<MinorityView> views) {
        return new Draft(
                title,
                text,
                theme,
                topics,
                national,
                regions,
                others,
                views,
                supersedes,
                takesFrom,
                number,
                notice,
                example);
    }

    private static <T> List<T> joined(List<T> first, Stream<T> more) {
        return Stream.concat(first.stream(), more).distinct().toList();
    }

    private void check(FieldErrors errors, String field, MinorityView view) {
        if (view != null) {
            errors.text(field + ".text", view.text(), LONGEST_TEXT);
            boolean ours = view.contribution() == null || sources.contains(view.contribution());
            errors.check(ours, field + ".contribution", "minority-view-without-source");
        }
    }

    private static void distinct(FieldErrors errors, String field, List<?> items) {
        Set<Object> seen = new HashSet<>();
        for (int index = 0; index < items.size(); index++) {
            Object item = items.get(index);
            errors.check(item == null || seen.add(item), field + "[" + index + "]", "twice");
        }
    }
}
