/** Which municipalities a recommendation reaches today, and what each of them answered last. */
package nl.regiovisie.recommendation.reach;
