/** What a municipality says it will do with a recommendation. */
package nl.regiovisie.recommendation.assessment;
