/** Takes the mail that a stack on one machine sends and shows it to whoever sits at that machine; nothing leaves it. */
package nl.regiovisie.stack.mail;
