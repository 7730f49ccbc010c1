package nl.regiovisie.recommendation.letter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be enclosed with a letter: a document of the newest edition. */
@Schema(name = "LetterAnnexKind")
enum AnnexKind {
    SUMMARY,
    REPORT
}
