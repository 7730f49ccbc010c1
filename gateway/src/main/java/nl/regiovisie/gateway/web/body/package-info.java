/** The directory of participation bodies: who speaks for clients where, and how to join or reach them. */
package nl.regiovisie.gateway.web.body;
