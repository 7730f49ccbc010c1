/** Words that speak of the same thing: editors keep them as data, and texts are compared by them. */
package nl.regiovisie.recommendation.thesaurus;
