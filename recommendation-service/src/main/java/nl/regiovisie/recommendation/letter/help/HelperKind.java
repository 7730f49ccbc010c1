package nl.regiovisie.recommendation.letter.help;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who reads along; of people themselves nothing is kept. */
@Schema(name = "LetterHelperKind")
enum HelperKind {
    /** The supporter of the council. */
    SUPPORTER,
    /** Of the provider to which the council belongs. */
    DIRECTOR,
    OTHER
}
