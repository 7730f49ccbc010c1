/** What participation bodies say of a recommendation: of a draft while they read it, and of what is published. */
package nl.regiovisie.recommendation.council;
