package nl.regiovisie.recommendation.letter.help;

import nl.regiovisie.recommendation.letter.LetterView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody sees who was asked to read along. @param kind of helper that they are */
@Schema(name = "LetterHelp", description = "Een concept van een brief, voor wie mag meelezen")
record HelpView(HelperKind kind, LetterView letter) {}
