package nl.regiovisie.recommendation.jointanswer;

import java.util.UUID;

/** A region has one proposal for each recommendation. */
record JointAnswerId(String regionCode, UUID recommendationId) {}
