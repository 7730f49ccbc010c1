/** Letters of participation bodies to municipal councils: writing, help, finishing, and what became of them. */
package nl.regiovisie.gateway.work.letter;
