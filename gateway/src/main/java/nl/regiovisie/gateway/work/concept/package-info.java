/** The words that editors keep, so that what was said in other words is found. */
package nl.regiovisie.gateway.work.concept;
