package nl.regiovisie.recommendation.thesaurus;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.KpStemmer;

/** The words of a Dutch text, without what differs between forms of the same word. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DOUBLE = Pattern.compile("([a-z])\\1");

    /** From here on a t or d at the end is the ending of a verb more often than part of the stem. */
    private static final int LONG = 5;

    /** Words that say nothing about what a text is about. */
    private static final Set<String> EMPTY = Set.of("""
            de het een en van in op te voor met die dat dit deze is zijn was waren wordt worden werd er
            aan als ook om bij niet maar dan of je jij u uw ik we wij ze zij hij hem haar hun hen ons
            onze mijn jouw me mij men nog wel al naar uit over door tot tegen tussen zonder onder na toe
            heb heeft hebben had hadden kan kunnen kon konden moet moeten mag mogen wil willen zou
            zouden zal zullen gaat gaan ging doet doen deed wat wie waar wanneer hoe waarom want omdat
            zodat dus toch zo zoals daar hier daarom waardoor waarbij waarin waarvan hierdoor daardoor
            daarvan ervan ermee mee elkaar zich zelf eigen alle alles iedereen iemand niemand iets niets
            elk elke ieder iedere veel meer meest weinig minder heel erg zeer nu nooit altijd vaak soms
            weer steeds alleen even echt gewoon juist graag best andere ander anders eerst pas laat
            laten komt komen krijgt krijgen gekregen geworden geen ja nee bent ben vind vinden vindt
            zegt zeggen maken maakt gemaakt staat staan zit zitten weet weten via per rond rondom
            tijdens terwijl totdat voordat nadat sinds binnen buiten zien ziet zodra mensen persoon bied
            bieden zet zette zat zaten kwam kwamen hoef hoeft hoeven samen blijf blijft blijven twee
            vier vijf drie zes dag dagen week weken jaar jaren keer keren nodig loopt lopen liep hele
            mogelijk ineens alsof vanuit hoort horen plaats voortaan sommige eigenlijk jezelf stel
            stellen neem nemen neemt krijg hoor kijk kijken geef geven geeft dingen ding zaken vanaf
            zolang kom leg leggen haal halen houd houden houdt af toen""".split("\\s+"));

    private Words() {}

    /** In lower case, without accents and punctuation, in their order. */
    public static List<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * What the forms of a word have in common. The Kraaij-Pohlmann stemmer removes ge- as well; what it leaves is made
     * more alike (wachten, gewacht, wacht; huizen, huis): words that fall together now and then harm a ranking less than
     * words that stay apart.
     */
    public static String stem(String word) {
        KpStemmer stemmer = new KpStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = DOUBLE.matcher(stemmer.getCurrent()).replaceAll("$1");
        if (stem.isEmpty()) {
            return word;
        }
        char last = stem.charAt(stem.length() - 1);
        String begin = stem.substring(0, stem.length() - 1);
        return switch (last) {
            case 'v' -> begin + "f";
            case 'z' -> begin + "s";
            case 't', 'd' -> stem.length() < LONG ? stem : begin;
            default -> stem;
        };
    }

    public static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }
}
