package nl.regiovisie.recommendation.letter;

import java.util.UUID;

/** Which copy of a letter: the one for the council of a municipality, by its CBS code. */
record CopyName(UUID letterId, String municipalityCode) {}
