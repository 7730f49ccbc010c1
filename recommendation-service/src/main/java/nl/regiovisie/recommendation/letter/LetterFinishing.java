package nl.regiovisie.recommendation.letter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.recommendation.assessment.MunicipalityName;

/** Finishes letters: looks whether all is there that a letter needs, and keeps what each copy says as things are now. */
@ApplicationScoped
class LetterFinishing {

    private final LetterAccess access;
    private final LetterPages pages;
    private final LetterFacts facts;
    private final CopyContents contents;
    private final LetterService service;

    LetterFinishing(
            LetterAccess access, LetterPages pages, LetterFacts facts, CopyContents contents, LetterService service) {
        this.access = access;
        this.pages = pages;
        this.facts = facts;
        this.contents = contents;
        this.service = service;
    }

    /** @return fails with {@link nl.regiovisie.platform.problem.Invalid} naming all that is still missing */
    Uni<Void> finish(UUID id, String ifMatch) {
        return pages.one(id)
                .invoke(letter -> access.requireOwn(letter.body().id()))
                .chain(letter -> letter.state() == LetterState.FINAL
                        ? Uni.createFrom().voidItem()
                        : finish(id, letter, ifMatch));
    }

    private Uni<Void> finish(UUID id, LetterView letter, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        errors.check(!letter.recommendationIds().isEmpty(), "recommendationIds", "letter-without-recommendations");
        errors.refuse();
        return facts.check(draft(letter), true)
                .chain(() -> contents.of(id))
                .chain(made -> service.finish(id, ifMatch, made.copies(), made.version()));
    }

    /** What it refers to, to be looked at once more. */
    private static LetterDraft draft(LetterView letter) {
        return new LetterDraft(
                letter.body().id(),
                letter.region().code(),
                letter.municipalities().stream().map(MunicipalityName::code).toList(),
                letter.template().id(),
                letter.template().version(),
                letter.recommendationIds(),
                null,
                List.of(),
                null,
                List.of(),
                letter.example());
    }
}
