package nl.regiovisie.recommendation.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.regiovisie.recommendation.thesaurus.Words;

/**
 * Shows in a text what was searched for.
 *
 * @param forms words that are hits, plain
 * @param begin words that begin like this are hits too; null for none
 */
record Marker(Set<String> forms, String begin) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int EXCERPT = 260;

    /** How much of the text is shown before the first hit. */
    private static final int BEFORE = 80;

    private static final String LEFT_OUT = "…";

    /** The whole text. */
    List<Segment> mark(String text) {
        return segments(text, hits(text));
    }

    /** Of a long text the part around the first hit; an ellipsis stands for what is left out. */
    List<Segment> excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return mark(text);
        }
        int first = hits(text).stream().mapToInt(MatchResult::start).findFirst().orElse(0);
        int begin = first <= BEFORE ? 0 : nextWord(text, first - BEFORE, first);
        int end = begin + EXCERPT >= text.length() ? text.length() : lastWord(text, begin + EXCERPT);
        String part = text.substring(begin, end);
        return mark((begin > 0 ? LEFT_OUT : "") + part + (end < text.length() ? LEFT_OUT : ""));
    }

    private List<MatchResult> hits(String text) {
        return WORD.matcher(text).results().filter(word -> isHit(word.group())).toList();
    }

    private boolean isHit(String word) {
        return Words.of(word).stream()
                .anyMatch(plain -> forms.contains(plain) || begin != null && plain.startsWith(begin));
    }

    private static List<Segment> segments(String text, List<MatchResult> hits) {
        List<Segment> segments = new ArrayList<>();
        int done = 0;
        for (MatchResult hit : hits) {
            if (hit.start() > done) {
                segments.add(new Segment(text.substring(done, hit.start()), false));
            }
            segments.add(new Segment(hit.group(), true));
            done = hit.end();
        }
        if (done < text.length()) {
            segments.add(new Segment(text.substring(done), false));
        }
        return segments;
    }

    /** The place of the first word at or after a place; a text without spaces is cut between two whole characters. */
    private static int nextWord(String text, int from, int before) {
        int space = text.indexOf(' ', from);
        return space >= 0 && space < before ? space + 1 : whole(text, from);
    }

    private static int lastWord(String text, int before) {
        int space = text.lastIndexOf(' ', before);
        return space > before - BEFORE ? space : whole(text, before);
    }

    private static int whole(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
