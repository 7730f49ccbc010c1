/** What people said in meetings, as it was published, and what became of each of it. */
package nl.regiovisie.recommendation.contribution;
