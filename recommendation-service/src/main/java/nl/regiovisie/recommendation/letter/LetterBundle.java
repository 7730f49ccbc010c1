package nl.regiovisie.recommendation.letter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.regiovisie.platform.document.markup.Archive;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.recommendation.edition.Annexes;
import nl.regiovisie.recommendation.letter.text.CopyContent;

/** A letter with its annexes as one ZIP, to be sent or kept; the same letter gives the same bytes. */
@ApplicationScoped
class LetterBundle {

    private static final List<LetterFormat> ENCLOSED = List.of(LetterFormat.PDF, LetterFormat.DOCX, LetterFormat.ODT);

    private final Annexes annexes;
    private final Vertx vertx;

    LetterBundle(Annexes annexes, Vertx vertx) {
        this.annexes = annexes;
        this.vertx = vertx;
    }

    /** @param files gives the letter in a format */
    Uni<byte[]> of(CopyContent copy, Function<LetterFormat, Uni<byte[]>> files) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        return InOrder.each(
                        ENCLOSED,
                        format -> files.apply(format)
                                .invoke(file -> found.put(
                                        name(copy) + "." + format.name().toLowerCase(Locale.ROOT), file)))
                .chain(() -> InOrder.each(
                        copy.annexes(),
                        annex -> annexes.pdf(annex.edition(), annex.kind())
                                .invoke(file -> found.put(
                                        "bijlage-" + (copy.annexes().indexOf(annex) + 1) + "-" + annex.file() + ".pdf",
                                        file))))
                .chain(() -> vertx.executeBlocking(() -> packed(found)));
    }

    /** {@code brief-12-utrecht}; a draft has no number. */
    static String name(CopyContent copy) {
        String place = Normalizer.normalize(copy.municipality().name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (copy.isDraft() ? "concept-" : "brief-" + copy.number() + "-") + place;
    }

    private static byte[] packed(Map<String, byte[]> files) {
        Archive archive = new Archive();
        files.forEach(archive::add);
        return archive.bytes();
    }
}
