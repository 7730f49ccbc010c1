package nl.regiovisie.recommendation.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A view that some hold against a recommendation, kept with it so that it is not lost.
 *
 * @param contribution the source in which it was said, or null
 * @param text in Dutch, as readers see it; 1–10,000 characters
 */
@Embeddable
@Schema(name = "MinorityView")
record MinorityView(@Column(name = "contribution_id") UUID contribution, String text) {}
