/** What participation bodies and a municipality say to each other under its answer, and who waits for whom. */
package nl.regiovisie.recommendation.dialogue;
