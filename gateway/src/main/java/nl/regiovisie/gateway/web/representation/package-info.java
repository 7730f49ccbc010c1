/** Who was heard, and who was not yet. */
package nl.regiovisie.gateway.web.representation;
