/**
 * What people said, in meetings or sent in, and what became of each of it. All of it is public: what is not, or not yet,
 * never gets here (ADR 38).
 */
package nl.regiovisie.recommendation.contribution;
