package nl.regiovisie.recommendation.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.recommendation.search.Hits.Found;
import nl.regiovisie.recommendation.search.Hits.Hit;
import nl.regiovisie.recommendation.search.Lexicon.Known;
import nl.regiovisie.recommendation.thesaurus.Words;

/** Pages of what was found. */
@ApplicationScoped
class SearchPages {

    /** With fewer, other words for the same are searched for too. */
    private static final int FEW = 10;

    private final Lexicon lexicon;
    private final Synonyms synonyms;
    private final Hits hits;
    private final SearchItems items;
    private final Spelling spelling;

    SearchPages(Lexicon lexicon, Synonyms synonyms, Hits hits, SearchItems items, Spelling spelling) {
        this.lexicon = lexicon;
        this.synonyms = synonyms;
        this.hits = hits;
        this.items = items;
        this.spelling = spelling;
    }

    Uni<SearchView> page(SearchFilter filter) {
        return filter.asksNothing()
                ? Uni.createFrom().item(SearchView.NOTHING)
                : lexicon.lookUp(filter.typed().words())
                        .chain(known -> filter.after() == null ? first(filter, known) : next(filter, known));
    }

    private Uni<SearchView> first(SearchFilter filter, Known known) {
        return found(filter, known, Map.of())
                .chain(found -> found.total() >= FEW || filter.typed().wanted().isEmpty()
                        ? shown(new Search(filter, known, Map.of()), found, found)
                        : widened(filter, known, found));
    }

    private Uni<SearchView> widened(SearchFilter filter, Known known, Found few) {
        return synonyms.of(filter.typed())
                .chain(other -> other.isEmpty()
                        ? shown(new Search(filter, known, other), few, few)
                        : lookedUp(filter, other)
                                .chain(all -> found(filter, all, other)
                                        .chain(found -> shown(new Search(filter, all, other), found, found))))
                .chain(view -> view.total() > 0 ? Uni.createFrom().item(view) : suggesting(view, filter, known));
    }

    /** What is counted is counted from the beginning, on each page. */
    private Uni<SearchView> next(SearchFilter filter, Known known) {
        Uni<Search> search = filter.after().widened()
                ? synonyms.of(filter.typed())
                        .chain(other -> lookedUp(filter, other).map(all -> new Search(filter, all, other)))
                : Uni.createFrom().item(new Search(filter, known, Map.of()));
        return search.chain(asked -> Uni.combine()
                .all()
                .unis(
                        hits.after(
                                filter.after(),
                                Tiers.of(filter, asked.known(), asked.other()),
                                asked.known().newest(),
                                filter.day(),
                                filter.limit() + 1),
                        found(filter, asked.known(), asked.other()))
                .asTuple()
                .chain(both -> shown(asked, both.getItem1(), both.getItem2())));
    }

    private Uni<Found> found(SearchFilter filter, Known known, Map<String, List<List<String>>> other) {
        return hits.from(Tiers.of(filter, known, other), known.newest(), filter.day(), filter.limit() + 1);
    }

    private Uni<Known> lookedUp(SearchFilter filter, Map<String, List<List<String>>> other) {
        Set<String> words = new HashSet<>(filter.typed().words());
        other.values().forEach(terms -> terms.forEach(words::addAll));
        return lexicon.lookUp(words);
    }

    /** Only what gives something to read is worth suggesting; and what nobody may know yet is not given away. */
    private Uni<SearchView> suggesting(SearchView nothing, SearchFilter filter, Known known) {
        return spelling.suggest(filter.typed(), known).chain(other -> {
            if (other == null) {
                return Uni.createFrom().item(nothing);
            }
            SearchFilter guess = filter.with(Typed.of(other));
            return lexicon.lookUp(guess.typed().words())
                    .chain(words -> hits.any(Tiers.of(guess, words, Map.of()), words.newest(), guess.day()))
                    .map(any -> any ? nothing.suggesting(other) : nothing);
        });
    }

    private Uni<SearchView> shown(Search search, Found shown, Found counted) {
        Page<Hit> page = Page.of(shown.hits(), search.filter().limit(), search::cursor);
        return items.at(page.items(), search.marker())
                .map(items -> new SearchView(
                        items,
                        page.next(),
                        counted.total(),
                        counted.more(),
                        Facets.of(counted.counts()),
                        search.otherWords(),
                        null));
    }

    /** @param other terms for the same that are searched for too, by the word that was typed */
    private record Search(SearchFilter filter, Known known, Map<String, List<List<String>>> other) {

        String cursor(Hit last) {
            return new SearchCursor(!other.isEmpty(), last.tier(), last.place()).encoded();
        }

        Marker marker() {
            Set<String> forms = new HashSet<>();
            filter.typed().wanted().forEach(term -> term.words().forEach(word -> addForms(forms, word)));
            other.values().stream()
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .filter(word -> !Words.isEmpty(word))
                    .forEach(word -> addForms(forms, word));
            return new Marker(forms, filter.typed().begin());
        }

        List<String> otherWords() {
            return other.values().stream()
                    .flatMap(List::stream)
                    .map(words -> String.join(" ", words))
                    .distinct()
                    .toList();
        }

        private void addForms(Set<String> forms, String word) {
            forms.add(word);
            forms.addAll(known.word(word).forms());
        }
    }
}
