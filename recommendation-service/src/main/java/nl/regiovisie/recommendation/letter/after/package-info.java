/** What became of a letter in each municipality. */
package nl.regiovisie.recommendation.letter.after;
