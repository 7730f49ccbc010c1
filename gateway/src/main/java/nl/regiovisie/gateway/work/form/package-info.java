/** What all forms share: what was typed, what is wrong with it, and where to go afterwards. */
package nl.regiovisie.gateway.work.form;
