package nl.regiovisie.recommendation.submission;

import nl.regiovisie.recommendation.contribution.ContributionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a submission, for who sent it.
 *
 * @param contribution what everyone can read of it, with its fate; null until it is accepted
 */
@Schema(name = "SubmissionThread")
record ThreadView(SubmissionView submission, ContributionView contribution) {}
