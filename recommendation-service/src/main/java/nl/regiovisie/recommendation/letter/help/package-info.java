/** People who are asked to read a draft along, behind a link of their own, and what they say of it. */
package nl.regiovisie.recommendation.letter.help;
