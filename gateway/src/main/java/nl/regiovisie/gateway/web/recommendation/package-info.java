/** Recommendations: the list, and one with everything that leads to it and follows from it. */
package nl.regiovisie.gateway.web.recommendation;
