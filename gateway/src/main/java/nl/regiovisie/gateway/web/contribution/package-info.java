/** One contribution: the words, who voiced them, and what became of them. */
package nl.regiovisie.gateway.web.contribution;
