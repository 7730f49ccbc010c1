package nl.regiovisie.gateway.work.bundle;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regiovisie.gateway.work.bundle.Contributions.Contribution;
import nl.regiovisie.gateway.work.bundle.Drafts.Draft;
import nl.regiovisie.gateway.work.bundle.Drafts.MinorityView;
import nl.regiovisie.gateway.work.bundle.Drafts.Recommendation;
import nl.regiovisie.gateway.work.form.Form;

/**
 * A recommendation as it was typed. Fields have the names of the API.
 *
 * @param topics what it is about besides
 * @param scope {@code NATIONAL} or {@code REGIONS}
 * @param minorityViews with one empty line at the end
 * @param supersedes published recommendations of which it takes the place
 * @param takesFrom drafts that let go of its sources when it is stored
 * @param version that the editor had before them; empty for a new one
 */
public record DraftForm(
        String title,
        String text,
        String theme,
        List<String> topics,
        String scope,
        List<String> regionCodes,
        List<UUID> sources,
        List<MinorityView> minorityViews,
        List<UUID> supersedes,
        List<UUID> takesFrom,
        String version) {

    private static final int MOST_VIEWS = 50;
    private static final int MOST_TOPICS = 20;

    /** Begun from what people said: where it holds, what it is about and who sees it otherwise come along. */
    static DraftForm from(List<Contribution> sources) {
        List<MinorityView> others = sources.stream()
                .filter(Contribution::minority)
                .map(source -> new MinorityView(source.id(), source.text()))
                .toList();
        return new DraftForm(
                "",
                "",
                theme(sources),
                topics(sources),
                "REGIONS",
                regions(sources),
                ids(sources),
                withEmpty(others),
                List.of(),
                List.of(),
                "");
    }

    /** The words of one that is public, to be written anew: what it was bundled from comes along. */
    static DraftForm replacing(Recommendation old) {
        return new DraftForm(
                old.title(),
                old.text(),
                old.theme().id(),
                old.topicIds(),
                old.national() ? "NATIONAL" : "REGIONS",
                old.regionCodes(),
                List.of(),
                withEmpty(old.minorityViews().stream()
                        .map(view -> new MinorityView(null, view.text()))
                        .toList()),
                List.of(old.id()),
                List.of(),
                "");
    }

    DraftForm takingFrom(List<UUID> drafts) {
        return new DraftForm(
                title, text, theme, topics, scope, regionCodes, sources, minorityViews, supersedes, drafts, version);
    }

    static DraftForm of(Recommendation draft) {
        return new DraftForm(
                draft.title(),
                draft.text(),
                draft.theme().id(),
                draft.topicIds(),
                draft.national() ? "NATIONAL" : "REGIONS",
                draft.regionCodes(),
                draft.sources(),
                withEmpty(draft.minorityViews()),
                draft.supersededIds(),
                List.of(),
                String.valueOf(draft.version()));
    }

    static DraftForm of(Form form) {
        List<MinorityView> views = IntStream.range(0, MOST_VIEWS)
                .mapToObj(index -> view(form, index))
                .filter(view -> !view.text().isEmpty())
                .toList();
        List<UUID> sources = form.ids("sources");
        return new DraftForm(
                form.text("title"),
                form.text("text"),
                form.text("theme"),
                form.all("topics"),
                form.text("scope"),
                form.all("regionCodes"),
                sources,
                withEmpty(views),
                form.ids("supersedes"),
                form.ids("takesFrom"),
                form.text("version"));
    }

    /** The same words, on top of a newer draft: storing them now is a decision. */
    DraftForm over(Recommendation newer) {
        String now = String.valueOf(newer.version());
        return new DraftForm(
                title, text, theme, topics, scope, regionCodes, sources, minorityViews, supersedes, takesFrom, now);
    }

    /** @param chosen the sources, read again */
    Draft draft(List<Contribution> chosen) {
        boolean national = "NATIONAL".equals(scope);
        List<MinorityView> views = minorityViews.stream()
                .filter(view -> !view.text().isEmpty())
                .map(view -> sources.contains(view.contribution()) ? view : new MinorityView(null, view.text()))
                .toList();
        boolean example = chosen.stream().anyMatch(Contribution::example);
        return new Draft(
                title,
                text,
                theme,
                topics,
                national,
                national ? List.of() : regionCodes,
                sources,
                views,
                supersedes,
                takesFrom,
                null,
                null,
                example);
    }

    /** As an ETag; null for a new one. */
    String ifMatch() {
        return version.isEmpty() ? null : "\"" + version + "\"";
    }

    /** The name of a field of a minority view: {@code minorityViews[0].text}. */
    public String field(int index, String part) {
        return "minorityViews[" + index + "]." + part;
    }

    private static MinorityView view(Form form, int index) {
        String field = "minorityViews[" + index + "].";
        String source = form.text(field + "contribution");
        return new MinorityView(source.isEmpty() ? null : UUID.fromString(source), form.text(field + "text"));
    }

    private static List<MinorityView> withEmpty(List<MinorityView> views) {
        List<MinorityView> lines = new ArrayList<>(views);
        lines.add(new MinorityView(null, ""));
        return lines;
    }

    private static String theme(List<Contribution> sources) {
        return sources.stream().collect(groupingBy(source -> source.theme().id(), counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** As many as a recommendation can have. */
    private static List<String> topics(List<Contribution> sources) {
        return sources.stream()
                .flatMap(source -> source.topicIds().stream())
                .distinct()
                .limit(MOST_TOPICS)
                .toList();
    }

    private static List<String> regions(List<Contribution> sources) {
        return sources.stream()
                .flatMap(source -> source.regionCodes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<UUID> ids(List<Contribution> sources) {
        return sources.stream().map(Contribution::id).toList();
    }
}
