package nl.regiovisie.recommendation.contribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contribution that may say the same as another.
 *
 * @param score over 0; only its order means anything
 */
@Schema(name = "SimilarContribution")
record SimilarView(ContributionView contribution, double score) {}
