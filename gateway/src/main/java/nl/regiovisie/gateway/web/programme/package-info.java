/** What was set out for a year and how far it is, in totals that everyone may see. */
package nl.regiovisie.gateway.web.programme;
