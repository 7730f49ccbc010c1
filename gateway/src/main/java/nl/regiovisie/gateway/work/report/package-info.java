/** Writing the report of a meeting, publishing it, and correcting it afterwards. */
package nl.regiovisie.gateway.work.report;
