/** The consultation in figures, regions beside one another. */
package nl.regiovisie.gateway.web.figures;
