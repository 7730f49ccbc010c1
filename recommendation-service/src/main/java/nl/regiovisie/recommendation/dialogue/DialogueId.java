package nl.regiovisie.recommendation.dialogue;

import java.util.UUID;

/** Under the answers of one municipality to one recommendation there is one dialogue. */
record DialogueId(UUID recommendationId, String municipalityCode) {}
