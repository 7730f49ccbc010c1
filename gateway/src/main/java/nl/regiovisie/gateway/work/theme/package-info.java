/** The list of themes, kept by editors. */
package nl.regiovisie.gateway.work.theme;
