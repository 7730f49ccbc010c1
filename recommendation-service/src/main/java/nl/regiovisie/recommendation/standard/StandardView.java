package nl.regiovisie.recommendation.standard;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Standard words as the API shows them.
 *
 * @param municipalityCode whose they are; null for everyone's
 */
@Schema(name = "StandardRationale", description = "Standaardtekst voor een antwoord")
record StandardView(UUID id, String municipalityCode, String title, String text, int version) {}
