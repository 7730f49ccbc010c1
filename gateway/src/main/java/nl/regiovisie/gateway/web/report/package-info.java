/** The published report of a meeting, as a page and as a file. */
package nl.regiovisie.gateway.web.report;
