/** How widely a recommendation is supported, counted from its sources and from the meetings that were held. */
package nl.regiovisie.recommendation.support;
