/** Where municipal councils get their post and how they are addressed, kept by editors. */
package nl.regiovisie.recommendation.letter.address;
