/** The words of letters, kept by editors, with what stands in them for what differs from letter to letter. */
package nl.regiovisie.recommendation.letter.template;
