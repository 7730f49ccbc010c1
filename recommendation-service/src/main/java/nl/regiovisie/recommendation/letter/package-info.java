/** Letters of participation bodies to municipal councils: from a draft to files that can be sent. */
package nl.regiovisie.recommendation.letter;
