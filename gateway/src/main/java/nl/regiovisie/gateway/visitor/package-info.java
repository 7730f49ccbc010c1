/** Who looks at a page. */
package nl.regiovisie.gateway.visitor;
