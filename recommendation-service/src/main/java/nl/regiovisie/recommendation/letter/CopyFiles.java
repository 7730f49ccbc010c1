package nl.regiovisie.recommendation.letter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.print.PdfShelf;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.NotReady;
import nl.regiovisie.recommendation.letter.text.CopyContent;
import org.jboss.logging.Logger;

/**
 * The files of letters. Those of a finished one are made once and kept for ever; a draft is made anew for each version, and
 * says that it is one.
 */
@ApplicationScoped
public class CopyFiles {

    private static final Logger LOG = Logger.getLogger(CopyFiles.class);

    private final CopyStore store;
    private final CopyContents contents;
    private final LetterMaker maker;
    private final LetterBundle bundle;
    private final PdfShelf shelf;

    CopyFiles(CopyStore store, CopyContents contents, LetterMaker maker, LetterBundle bundle, PdfShelf shelf) {
        this.store = store;
        this.contents = contents;
        this.maker = maker;
        this.bundle = bundle;
        this.shelf = shelf;
    }

    /** A file, and what to call it. */
    public record Named(String name, LetterFormat format, byte[] content) {}

    /** @return fails with {@link NotFound} if there is no such copy, with {@link NotReady} if it cannot be made now */
    Uni<Named> finished(CopyName name, LetterFormat format) {
        return store.content(name).chain(copy -> file(name, format, copy).map(file -> named(copy, format, file)));
    }

    private Uni<byte[]> file(CopyName name, LetterFormat format, CopyContent copy) {
        return store.file(name, format)
                .chain(kept -> kept != null
                        ? Uni.createFrom().item(kept)
                        : make(name, format, copy).chain(made -> store.keep(name, format, made)));
    }

    private Uni<byte[]> make(CopyName name, LetterFormat format, CopyContent copy) {
        return format == LetterFormat.ZIP
                ? bundle.of(copy, one -> file(name, one, copy))
                : made("letter-" + name.letterId() + "-" + name.municipalityCode() + "-" + format, format, copy);
    }

    /**
     * A draft, as things are now.
     *
     * @param municipality code of one to which it goes
     * @return fails with {@link NotFound} if it does not go there, or as a bundle
     */
    public Uni<Named> draft(UUID letter, String municipality, LetterFormat format) {
        return contents.of(letter).chain(made -> {
            CopyContent copy = made.copies().stream()
                    .filter(one -> one.municipality().code().equals(municipality) && format != LetterFormat.ZIP)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("brief aan gemeente", municipality));
            return made(
                            "letter-draft-" + format + "-" + Sha256.of(copy.toString()) + "-" + letter + "-"
                                    + municipality,
                            format,
                            copy)
                    .map(file -> named(copy, format, file));
        });
    }

    private Uni<byte[]> made(String key, LetterFormat format, CopyContent copy) {
        return shelf.get(key, () -> maker.make(format, copy)).onFailure().transform(failure -> {
            LOG.errorf(failure, "letter not made key=%s", key);
            return new NotReady(Messages.of("letter-not-made"));
        });
    }

    private static Named named(CopyContent copy, LetterFormat format, byte[] file) {
        return new Named(LetterBundle.name(copy) + "." + format.name().toLowerCase(Locale.ROOT), format, file);
    }
}
