/** What someone who signs in has to do now. */
package nl.regiovisie.gateway.work.start;
