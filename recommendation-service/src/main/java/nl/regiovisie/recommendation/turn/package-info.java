/** The rule that says who waits for whom under an answer. */
package nl.regiovisie.recommendation.turn;
