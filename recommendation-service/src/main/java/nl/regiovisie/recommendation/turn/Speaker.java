package nl.regiovisie.recommendation.turn;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On whose behalf something is said under an answer. */
@Schema(name = "DialogueSpeaker")
public enum Speaker {
    BODY,
    MUNICIPALITY
}
