/** Participation bodies and municipalities react to each other under an answer, and an editor looks first. */
package nl.regiovisie.gateway.work.dialogue;
